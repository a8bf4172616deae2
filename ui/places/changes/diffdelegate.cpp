#include "ui/places/changes/diffdelegate.h"

#include "ui/fields/plaintext.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace jackfield {

namespace {

constexpr int chipPadding = 6;

} // namespace

DiffDelegate::DiffDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) { }

int DiffDelegate::rowHeight() const
{
    return std::max(m_theme.px("table.row.regular"), QFontMetrics(m_theme.font(TypeRole::Body)).height() + 14);
}

void DiffDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect cell = option.rect;
    painter->fillRect(cell.left(), cell.bottom(), cell.width(), 1, m_theme.color(ColorRole::BorderSubtle));
    const QFontMetrics metrics(m_theme.font(TypeRole::Body));
    const int padding = m_theme.px("table.cellPaddingX");
    const bool isField = index.column() == FieldColumn;
    const int room = cell.width() - 2 * padding - (isField ? 0 : 2 * chipPadding);
    const QString text = metrics.elidedText(shownText(index.data().toString()), Qt::ElideRight, room);
    QRect inner = cell.adjusted(padding, 0, -padding, -1);
    ColorRole ink = ColorRole::TextSecondary;
    if (!isField && !text.isEmpty()) {
        const bool isNow = index.column() == NowColumn;
        const QRect chip(
            inner.left(), cell.center().y() - metrics.height() / 2 - 3, metrics.horizontalAdvance(text) + 2 * chipPadding,
            metrics.height() + 6);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.color(isNow ? ColorRole::DangerBg : ColorRole::SuccessBg));
        painter->drawRoundedRect(chip, m_theme.px("radius.row"), m_theme.px("radius.row"));
        inner.setLeft(chip.left() + chipPadding);
        ink = ColorRole::Text;
    }
    painter->setFont(m_theme.font(TypeRole::Body));
    painter->setPen(m_theme.color(ink));
    painter->drawText(inner, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
    painter->restore();
}

} // namespace jackfield
