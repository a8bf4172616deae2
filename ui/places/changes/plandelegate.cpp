#include "ui/places/changes/plandelegate.h"

#include "ui/fields/pill.h"
#include "ui/fields/plaintext.h"
#include "ui/places/changes/planmodel.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace jackfield {

namespace {

constexpr int margin = 12;
constexpr int boxSize = 16;
constexpr int gap = 10;

} // namespace

PlanDelegate::PlanDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) { }

QSize PlanDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const QFontMetrics name(m_theme.font(TypeRole::BodyMedium));
    const QFontMetrics caption(m_theme.font(TypeRole::Label));
    return {240, name.height() + caption.height() + 20};
}

QRect PlanDelegate::boxOf(const QRect &row) const
{
    return {row.left() + margin, row.top() + (row.height() - boxSize) / 2, boxSize, boxSize};
}

void PlanDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect row = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    const bool focused = option.widget && option.widget->hasFocus();
    painter->save();
    if (selected)
        painter->fillRect(row, m_theme.color(focused ? ColorRole::Selection : ColorRole::SelectionInactive));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(row, m_theme.color(ColorRole::Hover));
    painter->fillRect(row.left(), row.bottom(), row.width(), 1, m_theme.color(ColorRole::BorderSubtle));
    if (selected && focused) {
        painter->setPen(QPen(m_theme.color(ColorRole::Focus), m_theme.px("focusRing.width")));
        painter->drawRect(row.adjusted(1, 1, -1, -2));
    }

    const QVariant check = index.data(Qt::CheckStateRole);
    QStyleOptionViewItem box = option;
    box.rect = boxOf(row);
    box.state = QStyle::State_None;
    if (check.isValid())
        box.state = QStyle::State_Enabled | (check.toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
    else
        box.state = QStyle::State_Off;
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);

    const int icon = m_theme.px("icon.sizes.regular");
    const qreal ratio = painter->device()->devicePixelRatioF();
    const int iconLeft = box.rect.right() + gap;
    painter->drawPixmap(
        iconLeft, row.top() + (row.height() - icon) / 2,
        m_theme.pixmap(index.data(PlanModel::IconRole).toString(), icon, ColorRole::TextSecondary, ratio));

    const QString word = index.data(PlanModel::WordRole).toString();
    const QString stateIcon = index.data(PlanModel::StateIconRole).toString();
    const int pillWidth = Pill::widthOf(m_theme, word, !stateIcon.isEmpty());
    const int pillHeight = QFontMetrics(m_theme.font(TypeRole::Label)).height() + 6;
    const QRect pill(row.right() - margin - pillWidth, row.top() + (row.height() - pillHeight) / 2, pillWidth, pillHeight);
    Pill::paint(*painter, pill, m_theme, State(index.data(PlanModel::StateRole).toInt()), word, stateIcon);

    const QFont nameFont = m_theme.font(TypeRole::BodyMedium);
    const QFont captionFont = m_theme.font(TypeRole::Label);
    const QFontMetrics nameMetrics(nameFont);
    const QFontMetrics captionMetrics(captionFont);
    const int left = iconLeft + icon + gap;
    const int width = pill.left() - gap - left;
    const int top = row.top() + (row.height() - nameMetrics.height() - captionMetrics.height() - 2) / 2;
    painter->setFont(nameFont);
    painter->setPen(m_theme.color(ColorRole::Text));
    painter->drawText(
        QRect(left, top, width, nameMetrics.height()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        nameMetrics.elidedText(shownText(index.data().toString()), Qt::ElideRight, width));
    painter->setFont(captionFont);
    painter->setPen(m_theme.color(ColorRole::TextSecondary));
    painter->drawText(
        QRect(left, top + nameMetrics.height() + 2, width, captionMetrics.height()),
        Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        captionMetrics.elidedText(index.data(PlanModel::CaptionRole).toString(), Qt::ElideRight, width));
    painter->restore();
}

bool PlanDelegate::editorEvent(
    QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QVariant check = index.data(Qt::CheckStateRole);
    if (!check.isValid())
        return false;
    bool toggles = false;
    if (event->type() == QEvent::MouseButtonRelease)
        toggles = boxOf(option.rect)
                      .adjusted(-margin, -margin, gap / 2, margin)
                      .contains(static_cast<QMouseEvent *>(event)->position().toPoint());
    else if (event->type() == QEvent::KeyPress)
        toggles = static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    return toggles && model->setData(index, check.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace jackfield
