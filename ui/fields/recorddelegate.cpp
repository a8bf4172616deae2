#include "ui/fields/recorddelegate.h"

#include "ui/fields/pill.h"
#include "ui/fields/plaintext.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QTableView>

namespace jackfield {

namespace {

constexpr int dotSize = 8;
constexpr int dotGap = 7;
constexpr int chipGap = 8;

} // namespace

RecordDelegate::RecordDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) { }

QFont RecordDelegate::fontOf(RecordCell::Look look) const
{
    return m_theme.font(look == RecordCell::Look::Name ? TypeRole::BodyMedium : TypeRole::Body);
}

int RecordDelegate::rowHeight() const
{
    return std::max(m_theme.px("table.row.comfortable"), QFontMetrics(m_theme.font(TypeRole::Body)).height() + 18);
}

int RecordDelegate::widthFor(const QString &title) const
{
    return 2 * m_theme.px("table.cellPaddingX") + QFontMetrics(m_theme.font(TypeRole::Label)).horizontalAdvance(title) + 4;
}

int RecordDelegate::widthFor(const RecordCell &cell) const
{
    const int padding = 2 * m_theme.px("table.cellPaddingX") + 4;
    if (cell.look == RecordCell::Look::Pill)
        return padding + Pill::widthOf(m_theme, cell.text, !cell.icon.isEmpty());
    int width = QFontMetrics(fontOf(cell.look)).horizontalAdvance(shownText(cell.text));
    if (cell.look == RecordCell::Look::Dot)
        width += dotSize + dotGap;
    if (!cell.chip.isEmpty())
        width += chipGap + Pill::widthOf(m_theme, cell.chip, false);
    return padding + width;
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const { return {0, rowHeight()}; }

void RecordDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(option.rect);
}

void RecordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintGround(*painter, option, index);
    const int padding = m_theme.px("table.cellPaddingX");
    if (index.column() == 0 && index.data(EditedRole).toBool()) {
        const QRect bar(option.rect.left(), option.rect.top(), m_theme.px("table.editBar.width"), option.rect.height() - 1);
        painter->fillRect(bar, m_theme.color(ColorRole::PendingSolid));
    }
    paintCell(*painter, option.rect.adjusted(padding, 0, -padding, -1), index.data(CellRole).value<RecordCell>());
}

void RecordDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    const QRect rect = option.rect;
    const bool isFocused = view && view->hasFocus();
    if (option.state & QStyle::State_Selected)
        painter.fillRect(rect, m_theme.color(isFocused ? ColorRole::Selection : ColorRole::SelectionInactive));
    else if (index.row() == m_hovered)
        painter.fillRect(rect, m_theme.color(ColorRole::Hover));
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, m_theme.color(ColorRole::BorderSubtle));
    if (!isFocused || view->currentIndex().row() != index.row())
        return;
    // The ring goes around the whole row: each cell paints its part of it.
    const int width = m_theme.px("focusRing.width");
    const QColor focus = m_theme.color(ColorRole::Focus);
    painter.fillRect(rect.left(), rect.top(), rect.width(), width, focus);
    painter.fillRect(rect.left(), rect.bottom() - width, rect.width(), width, focus);
    if (index.column() == 0)
        painter.fillRect(rect.left(), rect.top(), width, rect.height() - 1, focus);
    if (index.column() == index.model()->columnCount() - 1)
        painter.fillRect(rect.right() - width + 1, rect.top(), width, rect.height() - 1, focus);
}

void RecordDelegate::paintCell(QPainter &painter, const QRect &rect, const RecordCell &cell) const
{
    if (cell.text.isEmpty())
        return;
    if (cell.look == RecordCell::Look::Pill) {
        const int height = std::max(m_theme.px("control.pill"), QFontMetrics(m_theme.font(TypeRole::Caption)).height() + 4);
        const int width = std::min(rect.width(), Pill::widthOf(m_theme, cell.text, !cell.icon.isEmpty()));
        const QRect pill(rect.left(), rect.center().y() - height / 2, width, height);
        Pill::paint(painter, pill, m_theme, cell.state, cell.text, cell.icon);
        return;
    }
    QRect inner = rect;
    ColorRole role = cell.look == RecordCell::Look::Faint ? ColorRole::TextSecondary : ColorRole::Text;
    if (cell.look == RecordCell::Look::Dot) {
        const StateLook look = lookOf(cell.state);
        role = cell.state == State::Success ? ColorRole::TextSecondary : look.text;
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(look.solid));
        painter.drawEllipse(inner.left(), inner.center().y() - dotSize / 2 + 1, dotSize, dotSize);
        painter.restore();
        inner.setLeft(inner.left() + dotSize + dotGap);
    }
    painter.setFont(fontOf(cell.look));
    painter.setPen(m_theme.color(role));
    const QFontMetrics metrics(painter.font());
    const int chip = cell.chip.isEmpty() ? 0 : chipGap + Pill::widthOf(m_theme, cell.chip, false);
    const QString text = metrics.elidedText(shownText(cell.text), Qt::ElideRight, inner.width() - chip);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
    if (chip > 0) {
        const int height = m_theme.px("control.pill");
        const QRect pill(
            inner.left() + metrics.horizontalAdvance(text) + chipGap, inner.center().y() - height / 2, chip - chipGap, height);
        Pill::paint(painter, pill, m_theme, State::Neutral, cell.chip, {});
    }
}

} // namespace jackfield
