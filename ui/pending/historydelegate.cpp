#include "ui/pending/historydelegate.h"

#include "ui/fields/plaintext.h"
#include "ui/pending/historymodel.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace jackfield {

namespace {

constexpr int chipPadding = 6;
constexpr int iconRoom = 28;

} // namespace

HistoryDelegate::HistoryDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) { }

int HistoryDelegate::rowHeight() const
{
    return std::max(m_theme.px("table.row.compact"), QFontMetrics(m_theme.font(TypeRole::Body)).height() + 14);
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const { return {80, rowHeight()}; }

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect row = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    const bool focused = option.widget && option.widget->hasFocus();
    const auto kind = HistoryModel::Kind(index.data(HistoryModel::KindRole).toInt());
    if (selected)
        painter->fillRect(row, m_theme.color(focused ? ColorRole::Selection : ColorRole::SelectionInactive));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(row, m_theme.color(ColorRole::Hover));
    else if (kind == HistoryModel::Kind::Day)
        painter->fillRect(row, m_theme.color(ColorRole::SurfaceAlt));
    painter->fillRect(row.left(), row.bottom(), row.width(), 1, m_theme.color(ColorRole::BorderSubtle));
    switch (kind) {
    case HistoryModel::Kind::Day: paintDay(*painter, option, index); break;
    case HistoryModel::Kind::More: paintMore(*painter, option, index); break;
    case HistoryModel::Kind::Line: paintCell(*painter, option, index); break;
    }
    painter->restore();
}

void HistoryDelegate::paintIcon(QPainter &painter, const QRect &cell, int left, const QString &icon, int role) const
{
    const int size = m_theme.px("icon.sizes.inline");
    painter.drawPixmap(
        left, cell.center().y() - size / 2, m_theme.pixmap(icon, size, ColorRole(role), painter.device()->devicePixelRatioF()));
}

void HistoryDelegate::paintDay(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int margin = m_theme.px("space.pageMargin");
    const bool open = option.state & QStyle::State_Open;
    paintIcon(
        painter, option.rect, option.rect.left() + margin, open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"),
        int(ColorRole::TextSecondary));
    QRect text = option.rect.adjusted(margin + iconRoom - 6, 0, -margin, -1);
    const QString day = index.data().toString();
    painter.setFont(m_theme.font(TypeRole::BodyStrong));
    painter.setPen(m_theme.color(ColorRole::Text));
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, day);
    text.setLeft(text.left() + QFontMetrics(m_theme.font(TypeRole::BodyStrong)).horizontalAdvance(day) + 8);
    painter.setFont(m_theme.font(TypeRole::Body));
    painter.setPen(m_theme.color(ColorRole::TextSecondary));
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, index.data(HistoryModel::CountRole).toString());
}

void HistoryDelegate::paintMore(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect text = option.rect.adjusted(m_theme.px("space.pageMargin") + iconRoom, 0, -12, -1);
    painter.setFont(m_theme.font(TypeRole::BodyMedium));
    painter.setPen(m_theme.color(ColorRole::Link));
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, index.data().toString());
}

void HistoryDelegate::paintCell(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int column = index.column();
    const auto action = HistoryAction(index.data(HistoryModel::ActionRole).toInt());
    const bool isWhat = column == HistoryModel::What;
    const int padding = m_theme.px("table.cellPaddingX");
    const int margin = m_theme.px("space.pageMargin");
    QRect inner =
        option.rect.adjusted(isWhat ? margin + iconRoom : padding, 0, column == HistoryModel::When ? -margin : -padding, -1);
    if (isWhat) {
        const QString icon = action == HistoryAction::Added ? QStringLiteral("plus")
            : action == HistoryAction::Removed              ? QStringLiteral("minus")
                                                            : QStringLiteral("edit");
        const ColorRole role = action == HistoryAction::Added ? ColorRole::Success
            : action == HistoryAction::Removed                ? ColorRole::Danger
                                                              : ColorRole::TextSecondary;
        paintIcon(painter, option.rect, option.rect.left() + margin, icon, int(role));
    }
    const QFont font = m_theme.font(isWhat ? TypeRole::BodyMedium : TypeRole::Body);
    const QFontMetrics metrics(font);
    const bool gone = column == HistoryModel::Before && action == HistoryAction::Removed;
    const bool chip = gone || (column == HistoryModel::After && action != HistoryAction::Removed);
    if (chip)
        inner.adjust(0, 0, -2 * chipPadding, 0);
    const QString text = metrics.elidedText(shownText(index.data().toString()), Qt::ElideRight, inner.width());
    if (chip) {
        const QRect ground(
            inner.left(), inner.center().y() - metrics.height() / 2 - 3, metrics.horizontalAdvance(text) + 2 * chipPadding,
            metrics.height() + 6);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(gone ? ColorRole::DangerBg : ColorRole::SuccessBg));
        painter.drawRoundedRect(ground, m_theme.px("radius.row"), m_theme.px("radius.row"));
        inner.adjust(chipPadding, 0, 2 * chipPadding, 0);
    }
    painter.setFont(font);
    painter.setPen(m_theme.color(isWhat || chip ? ColorRole::Text : ColorRole::TextSecondary));
    const Qt::Alignment side = column == HistoryModel::When ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(inner, int(side | Qt::AlignVCenter) | Qt::TextSingleLine, text);
}

} // namespace jackfield
