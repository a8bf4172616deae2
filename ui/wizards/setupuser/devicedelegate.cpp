#include "ui/wizards/setupuser/devicedelegate.h"

#include "ui/fields/pill.h"
#include "ui/theme/theme.h"
#include "ui/wizards/setupuser/devicelistmodel.h"

#include <QPainter>

namespace jackfield {

namespace {
constexpr int nameRoom = 130; ///< for the holder's name
}

QSize DeviceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {300, rowHeight(option.fontMetrics)};
}

void DeviceDelegate::paintState(QPainter &painter, const QRect &row, int from, const QModelIndex &index) const
{
    const QRect state = row.adjusted(0, 0, -40, 0);
    if (index.data(DeviceListModel::FreeRole).toBool()) {
        const QString free = tr("Free");
        const int width = Pill::widthOf(m_theme, free, false);
        const int height = m_theme.px("control.pill");
        Pill::paint(
            painter, QRect(state.right() - width, row.center().y() - height / 2 + 1, width, height), m_theme, State::Success, free,
            {});
        return;
    }
    // "Assigned to" and the name are two colours of one sentence, so the sentence is cut where the translation puts the name.
    const QString name = index.data(DeviceListModel::HolderRole).toString();
    const QString sentence = tr("Assigned to %1");
    QString before = sentence.section(QLatin1String("%1"), 0, 0);
    painter.setFont(m_theme.font(TypeRole::Body));
    const QFontMetrics metrics = painter.fontMetrics();
    const int room = state.right() - from - 20;
    if (room < metrics.horizontalAdvance(before) + nameRoom / 2)
        before.clear(); // the lock says it
    const int beforeWidth = metrics.horizontalAdvance(before);
    const QString shown = metrics.elidedText(name, Qt::ElideRight, qMax(24, qMin(nameRoom, room - beforeWidth)));
    int x = state.right() - metrics.horizontalAdvance(shown);
    painter.setPen(m_theme.color(ColorRole::Link));
    painter.drawText(
        QRect(x, row.top(), metrics.horizontalAdvance(shown) + 2, row.height()), Qt::AlignVCenter | Qt::TextSingleLine, shown);
    x -= beforeWidth;
    painter.setPen(m_theme.color(ColorRole::TextSecondary));
    painter.drawText(QRect(x, row.top(), beforeWidth + 2, row.height()), Qt::AlignVCenter | Qt::TextSingleLine, before);
    painter.drawPixmap(
        x - 20, row.center().y() - 6,
        m_theme.pixmap(QStringLiteral("lock"), 14, ColorRole::TextSecondary, painter.device()->devicePixelRatioF()));
}

void DeviceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect row = option.rect;
    const bool free = index.data(DeviceListModel::FreeRole).toBool();
    const bool chosen = index.data(DeviceListModel::ChosenRole).toBool();
    const qreal ratio = painter->device()->devicePixelRatioF();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (chosen)
        painter->fillRect(row, m_theme.color(ColorRole::Selection));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(row, m_theme.color(ColorRole::Hover));
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), m_theme.color(ColorRole::BorderSubtle));

    painter->setPen(m_theme.color(free ? ColorRole::Text : ColorRole::TextSecondary));
    painter->drawPixmap(
        row.left() + 12, row.center().y() - 7,
        m_theme.pixmap(QStringLiteral("device"), 16, free ? ColorRole::TextSecondary : ColorRole::TextDisabled, ratio));
    const auto column = [&](int x, int width, const QString &text) {
        painter->drawText(
            QRect(row.left() + x, row.top(), width, row.height()), Qt::AlignVCenter | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(text, Qt::ElideRight, width));
    };
    // The MAC address is never cut; the site goes first where there is no room.
    const int mac = QFontMetrics(m_theme.font(TypeRole::Code)).horizontalAdvance(QStringLiteral("00:00:00:00:00:00")) + 14;
    const int state = QFontMetrics(m_theme.font(TypeRole::Body)).horizontalAdvance(tr("Assigned to %1")) + nameRoom;
    const int left = row.width() - 42 - mac - state;
    const int site = left > 200 ? left * 42 / 100 : 0;
    const int model = qMax(80, left - site);
    painter->setFont(m_theme.font(TypeRole::BodyMedium));
    column(42, model - 6, index.data().toString());
    painter->setPen(m_theme.color(ColorRole::TextSecondary));
    painter->setFont(m_theme.font(TypeRole::Code));
    column(42 + model, mac, index.data(DeviceListModel::MacRole).toString());
    painter->setFont(m_theme.font(TypeRole::Body));
    if (site > 0)
        column(42 + model + mac, site - 6, index.data(DeviceListModel::SiteRole).toString());
    paintState(*painter, row, row.left() + 42 + model + mac, index);
    if (chosen)
        painter->drawPixmap(
            row.right() - 28, row.center().y() - 7, m_theme.pixmap(QStringLiteral("check"), 16, ColorRole::Link, ratio));
    if ((option.state & QStyle::State_HasFocus || option.state & QStyle::State_Selected) && option.state & QStyle::State_Active) {
        painter->setPen(QPen(m_theme.color(ColorRole::Focus), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(row).adjusted(2, 2, -2, -3), 4, 4);
    }
    painter->restore();
}

} // namespace jackfield
