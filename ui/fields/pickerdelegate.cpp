#include "ui/fields/pickerdelegate.h"

#include "ui/fields/pickermodel.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace jackfield {

QSize PickerDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = index.data(PickerModel::SeparatedRole).toBool() ? 5 : 0;
    return {
        option.fontMetrics.horizontalAdvance(index.data().toString()) + 48,
        qMax(m_theme.px("control.menuItem"), option.fontMetrics.height() + 8) + line};
}

void PickerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool enabled = option.state & QStyle::State_Enabled && index.flags() & Qt::ItemIsEnabled;
    const bool current = index.data(PickerModel::CurrentRole).toBool();
    QRect row = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(PickerModel::SeparatedRole).toBool()) {
        painter->fillRect(QRect(row.left(), row.bottom() - 2, row.width(), 1), m_theme.color(ColorRole::BorderSubtle));
        row.setBottom(row.bottom() - 5);
    }
    const bool selected = option.state & QStyle::State_Selected;
    if (selected || (option.state & QStyle::State_MouseOver && enabled)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.color(selected ? ColorRole::Selection : ColorRole::Hover));
        painter->drawRoundedRect(row, m_theme.px("radius.row"), m_theme.px("radius.row"));
    }
    const int size = m_theme.px("icon.sizes.inline");
    const QString icon = current ? QStringLiteral("check") : index.data(PickerModel::IconRole).toString();
    if (!icon.isEmpty()) {
        const QPixmap pixmap = m_theme.pixmap(
            icon, size, current ? ColorRole::Link : ColorRole::TextSecondary, painter->device()->devicePixelRatioF());
        painter->drawPixmap(row.left() + 9, row.top() + (row.height() - size) / 2, pixmap);
    }
    QRect text = row.adjusted(30, 0, -8, 0);
    const QString detail = index.data(PickerModel::DetailRole).toString();
    painter->setFont(m_theme.font(current ? TypeRole::BodyMedium : TypeRole::Body));
    painter->setPen(m_theme.color(enabled ? ColorRole::Text : ColorRole::TextDisabled));
    QRect first = text;
    if (!detail.isEmpty() && m_detailX > 0)
        first.setRight(qMin(text.right(), text.left() + m_detailX - 12));
    painter->drawText(
        first, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, first.width()));
    if (!detail.isEmpty()) {
        QRect second = text;
        if (m_detailX > 0)
            second.setLeft(text.left() + m_detailX);
        painter->setFont(m_theme.font(TypeRole::Body));
        painter->setPen(m_theme.color(enabled ? ColorRole::TextSecondary : ColorRole::TextDisabled));
        painter->drawText(
            second, int(m_detailX > 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(detail, Qt::ElideRight, second.width()));
    }
    painter->restore();
}

} // namespace jackfield
