#include "ui/shell/navdelegate.h"

#include "ui/shell/navmodel.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace jackfield {

namespace {

constexpr int sideMargin = 8;
constexpr int innerPadding = 8;
constexpr int railItem = 34;
constexpr int headingHeight = 32;

} // namespace

NavDelegate::NavDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) { }

QSize NavDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool heading = index.data(NavModel::HeadingRole).toBool();
    const int text = QFontMetrics(m_theme.font(TypeRole::Body)).height() + 10;
    if (heading)
        return {0, m_rail ? 7 : std::max(headingHeight, text + 4)};
    return {0, m_rail ? railItem + 1 : std::max(m_theme.px("control.navItem"), text) + 1};
}

void NavDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QString title = index.data(Qt::DisplayRole).toString();
    if (index.data(NavModel::HeadingRole).toBool()) {
        if (!m_rail)
            paintHeading(*painter, option.rect, title);
        painter->restore();
        return;
    }

    const QRect rect = option.rect.adjusted(sideMargin, 0, -sideMargin, -1);
    const bool current = option.state & QStyle::State_Selected;
    paintGround(*painter, rect, option, current);

    const int iconSize = m_theme.px("icon.sizes.nav");
    const ColorRole tint = current ? ColorRole::Link : ColorRole::TextSecondary;
    const QPixmap icon =
        m_theme.pixmap(index.data(NavModel::IconRole).toString(), iconSize, tint, painter->device()->devicePixelRatioF());
    QRect iconRect(rect.left() + innerPadding, rect.center().y() - iconSize / 2 + 1, iconSize, iconSize);
    if (m_rail)
        iconRect.moveCenter(rect.center());
    painter->drawPixmap(QStyle::visualRect(option.direction, rect, iconRect), icon);

    if (m_rail) {
        if (index.data(NavModel::BadgeRole).toInt() > 0) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(badgeColor(index));
            painter->drawEllipse(QRect(iconRect.right() - 2, iconRect.top() - 3, 8, 8));
        }
        painter->restore();
        return;
    }

    const int trailing = paintTrailing(*painter, rect, index, current);
    QRect textRect = rect.adjusted(innerPadding + iconSize + 9, 0, -innerPadding - trailing, 0);
    textRect = QStyle::visualRect(option.direction, rect, textRect);
    const QFont font = m_theme.font(current ? TypeRole::BodyStrong : TypeRole::Body);
    painter->setFont(font);
    painter->setPen(m_theme.color(current ? ColorRole::Link : ColorRole::Text));
    painter->drawText(
        textRect, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(title, Qt::ElideRight, textRect.width()));
    painter->restore();
}

void NavDelegate::paintHeading(QPainter &painter, const QRect &rect, const QString &text) const
{
    QFont font = m_theme.font(TypeRole::Label);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(m_theme.color(ColorRole::TextSecondary));
    painter.drawText(rect.adjusted(sideMargin + innerPadding, 5, -sideMargin, 0), Qt::AlignVCenter | Qt::AlignLeading, text);
}

void NavDelegate::paintGround(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option, bool current) const
{
    const int radius = m_theme.px("radius.control");
    const QRectF ground(rect);
    if (current || (option.state & QStyle::State_MouseOver)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(current ? ColorRole::SidebarActive : ColorRole::Hover));
        painter.drawRoundedRect(ground, radius, radius);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter.setPen(QPen(m_theme.color(ColorRole::Focus), m_theme.px("focusRing.width")));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), radius - 1, radius - 1);
    }
}

QColor NavDelegate::badgeColor(const QModelIndex &index) const
{
    return m_theme.color(lookOf(State(index.data(NavModel::BadgeStateRole).toInt())).solid);
}

int NavDelegate::paintTrailing(QPainter &painter, const QRect &rect, const QModelIndex &index, bool current) const
{
    const int badge = index.data(NavModel::BadgeRole).toInt();
    const qint64 count = index.data(NavModel::CountRole).toLongLong();
    const QLocale locale;
    if (badge > 0) {
        const QFont font = m_theme.font(TypeRole::Badge);
        const QString text = locale.toString(badge);
        const int height = std::max(m_theme.px("control.badge"), QFontMetrics(font).height() + 2);
        const int width = std::max(height, QFontMetrics(font).horizontalAdvance(text) + 12);
        const QRect pill(rect.right() - innerPadding - width + 1, rect.center().y() - height / 2, width, height);
        painter.setPen(Qt::NoPen);
        painter.setBrush(badgeColor(index));
        painter.drawRoundedRect(pill, height / 2.0, height / 2.0);
        painter.setFont(font);
        painter.setPen(m_theme.color(ColorRole::TextOnAccent));
        painter.drawText(pill, Qt::AlignCenter, text);
        return width + innerPadding;
    }
    if (count < 0)
        return 0;
    const QFont font = m_theme.font(TypeRole::Label);
    const QString text = locale.toString(count);
    painter.setFont(font);
    painter.setPen(m_theme.color(current ? ColorRole::Link : ColorRole::TextTertiary));
    painter.drawText(rect.adjusted(0, 0, -innerPadding, 0), Qt::AlignVCenter | Qt::AlignRight, text);
    return QFontMetrics(font).horizontalAdvance(text) + innerPadding;
}

} // namespace jackfield
