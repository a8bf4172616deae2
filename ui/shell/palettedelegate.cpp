#include "ui/shell/palettedelegate.h"

#include "ui/shell/palettemodel.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace jackfield {

namespace {

constexpr int inset = 6;
constexpr int padding = 10;

} // namespace

PaletteDelegate::PaletteDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) { }

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int text = QFontMetrics(m_theme.font(TypeRole::Body)).height();
    return {0, index.data(PaletteModel::HeadingRole).toBool() ? text + 12 : std::max(34, text + 14)};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect row = option.rect.adjusted(inset, 0, -inset, 0);
    if (index.data(PaletteModel::HeadingRole).toBool()) {
        QFont font = m_theme.font(TypeRole::Label);
        font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(m_theme.color(ColorRole::TextSecondary));
        painter->drawText(
            row.adjusted(padding, 0, -padding, -3), Qt::AlignBottom | Qt::AlignLeading, index.data(Qt::DisplayRole).toString());
        painter->restore();
        return;
    }
    const bool current = option.state & QStyle::State_Selected;
    if (current || option.state & QStyle::State_MouseOver) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.color(current ? ColorRole::Selection : ColorRole::Hover));
        painter->drawRoundedRect(row, m_theme.px("radius.control"), m_theme.px("radius.control"));
    }
    const int size = m_theme.px("icon.sizes.nav");
    const QRect icon(row.left() + padding, row.center().y() - size / 2 + 1, size, size);
    painter->drawPixmap(
        QStyle::visualRect(option.direction, row, icon),
        m_theme.pixmap(
            index.data(PaletteModel::IconRole).toString(), size, current ? ColorRole::Text : ColorRole::TextSecondary,
            painter->device()->devicePixelRatioF()));
    QString keys = index.data(PaletteModel::KeysRole).toString();
    if (keys.isEmpty() && current)
        keys = QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText);
    const int trailing = keys.isEmpty() ? 0 : paintKeys(*painter, row.adjusted(0, 0, -padding, 0), keys);
    paintTitle(*painter, row.adjusted(padding + size + 10, 0, -padding - trailing, 0), index);
    painter->restore();
}

// A small key cap at the end of the row; answers its width with the gap before it.
int PaletteDelegate::paintKeys(QPainter &painter, const QRect &rect, const QString &keys) const
{
    const QFont font = m_theme.font(TypeRole::Caption);
    const QFontMetrics metrics(font);
    const int width = metrics.horizontalAdvance(keys) + 12;
    const int height = metrics.height() + 4;
    const QRect cap(rect.right() - width + 1, rect.center().y() - height / 2, width, height);
    painter.setPen(m_theme.color(ColorRole::Border));
    painter.setBrush(m_theme.color(ColorRole::Surface));
    painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setFont(font);
    painter.setPen(m_theme.color(ColorRole::TextSecondary));
    painter.drawText(cap, Qt::AlignCenter, keys);
    return width + padding;
}

void PaletteDelegate::paintTitle(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const QFont font = m_theme.font(TypeRole::Body);
    const QFontMetrics metrics(font);
    const QString title = metrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, rect.width());
    const int baseline = rect.center().y() - metrics.height() / 2 + metrics.ascent() + 1;
    painter.setFont(font);
    painter.setPen(m_theme.color(ColorRole::Text));
    if (!title.isRightToLeft()) {
        for (const MatchRange &range : m_finder.inWords(title)) {
            const int left = metrics.horizontalAdvance(title, range.start);
            const int right = metrics.horizontalAdvance(title, range.start + range.length);
            painter.fillRect(
                QRect(rect.left() + left, baseline - metrics.ascent(), right - left, metrics.height()),
                m_theme.color(ColorRole::HighlightMatch));
        }
    }
    painter.drawText(QPoint(rect.left(), baseline), title);
    const int used = metrics.horizontalAdvance(title) + padding;
    const QString about = index.data(PaletteModel::AboutRole).toString();
    if (about.isEmpty() || used >= rect.width())
        return;
    painter.setPen(m_theme.color(ColorRole::TextSecondary));
    painter.drawText(QPoint(rect.left() + used, baseline), metrics.elidedText(about, Qt::ElideRight, rect.width() - used));
}

} // namespace jackfield
