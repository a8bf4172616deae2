#include "ui/lists/listdelegate.h"

#include "ui/fields/pill.h"
#include "ui/fields/plaintext.h"
#include "ui/lists/objectlistmodel.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace jackfield {

int ListDelegate::rowHeight() const
{
    return std::max(m_theme.px("table.row.regular"), QFontMetrics(m_theme.font(TypeRole::Body)).height() + 12);
}

void ListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, index);
    const int padding = m_theme.px("table.cellPaddingX");
    const QRect inner = option.rect.adjusted(padding, 0, -padding, -1);
    const QString text = index.data().toString();
    const QVariant state = index.data(ObjectListModel::StateRole);
    if (state.isValid()) {
        const int width = std::min(inner.width(), Pill::widthOf(m_theme, text, State(state.toInt()) != State::Neutral));
        const int height = QFontMetrics(m_theme.font(TypeRole::Label)).height() + 6;
        const QRect pill(inner.left(), inner.center().y() - height / 2, width, height);
        const State look = State(state.toInt());
        const QString icon = look == State::Neutral ? QString() : QString::fromLatin1(lookOf(look).icon);
        Pill::paint(*painter, pill, m_theme, look, text, icon);
    } else {
        const QFont font = m_theme.font(
            index.data(ObjectListModel::CodeRole).toBool() ? TypeRole::Code
                : index.column() == 0                      ? TypeRole::BodyMedium
                                                           : TypeRole::Body);
        painter->setFont(font);
        painter->setPen(m_theme.color(ColorRole::Text));
        painter->drawText(
            inner, int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine,
            QFontMetrics(font).elidedText(text, Qt::ElideRight, inner.width()));
    }
    painter->restore();
}

void ListDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect rect = option.rect;
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool focused = view && view->hasFocus();
    if (option.state & QStyle::State_Selected)
        painter.fillRect(rect, m_theme.color(focused ? ColorRole::Selection : ColorRole::SelectionInactive));
    else if (option.state & QStyle::State_MouseOver)
        painter.fillRect(rect, m_theme.color(ColorRole::Hover));
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, m_theme.color(ColorRole::BorderSubtle));
    if (!focused || view->currentIndex().row() != index.row())
        return;
    // The ring goes around the whole row: each cell paints its part of it.
    const int width = m_theme.px("focusRing.width");
    const QColor ring = m_theme.color(ColorRole::Focus);
    painter.fillRect(rect.left(), rect.top(), rect.width(), width, ring);
    painter.fillRect(rect.left(), rect.bottom() - width, rect.width(), width, ring);
    if (index.column() == 0)
        painter.fillRect(rect.left(), rect.top(), width, rect.height() - 1, ring);
    if (index.column() == index.model()->columnCount() - 1)
        painter.fillRect(rect.right() - width + 1, rect.top(), width, rect.height() - 1, ring);
}

} // namespace jackfield
