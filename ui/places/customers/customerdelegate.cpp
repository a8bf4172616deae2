#include "ui/places/customers/customerdelegate.h"

#include "core/base/text.h"
#include "ui/fields/plaintext.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace jackfield {

namespace {

constexpr int iconSize = 18;
constexpr int left = 14;
constexpr int gap = 10;

} // namespace

CustomerDelegate::CustomerDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) { }

QSize CustomerDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int title = QFontMetrics(m_theme.font(TypeRole::BodyMedium)).height();
    const int line = QFontMetrics(m_theme.font(TypeRole::Caption)).height();
    return {0, index.data(LineRole).toString().isEmpty() ? title + 20 : title + line + 18};
}

void CustomerDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const QRect rect = option.rect;
    const bool isFocused = view && view->hasFocus();
    if (option.state & QStyle::State_Selected)
        painter.fillRect(rect, m_theme.color(isFocused ? ColorRole::Selection : ColorRole::SelectionInactive));
    else if (option.state & QStyle::State_MouseOver)
        painter.fillRect(rect, m_theme.color(ColorRole::Hover));
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, m_theme.color(ColorRole::BorderSubtle));
    if (!isFocused || view->currentIndex() != index)
        return;
    const int width = m_theme.px("focusRing.width");
    painter.setPen(QPen(m_theme.color(ColorRole::Focus), width));
    painter.drawRect(QRectF(rect).adjusted(width / 2.0, width / 2.0, -width / 2.0, -width / 2.0));
}

void CustomerDelegate::paintTitle(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const QFont font = m_theme.font(TypeRole::BodyMedium);
    const QFontMetrics metrics(font);
    const QString shown = shownText(metrics.elidedText(index.data().toString(), Qt::ElideRight, rect.width()));
    const QString wanted = foldForSearch(index.data(FoundRole).toString().trimmed());
    const QString folded = foldForSearch(shown);
    // Only where folding kept the places of the letters.
    const qsizetype at = wanted.isEmpty() || folded.size() != shown.size() ? -1 : folded.indexOf(wanted);
    if (at >= 0) {
        const int from = metrics.horizontalAdvance(shown.left(at));
        const int width = metrics.horizontalAdvance(shown.mid(at, wanted.size()));
        const QRect match(rect.left() + from, rect.top(), width, rect.height());
        painter.fillRect(QStyle::visualRect(Qt::LeftToRight, rect, match), m_theme.color(ColorRole::HighlightMatch));
    }
    painter.setFont(font);
    painter.setPen(m_theme.color(ColorRole::Text));
    painter.drawText(rect, int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine, shown);
}

void CustomerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    paintGround(*painter, option, index);
    const QRect rect = option.rect.adjusted(left, 0, -left, -1);
    const QRect icon(rect.left(), rect.center().y() - iconSize / 2, iconSize, iconSize);
    const qreal ratio = option.widget ? option.widget->devicePixelRatioF() : 1;
    painter->drawPixmap(icon, m_theme.pixmap(index.data(IconRole).toString(), iconSize, ColorRole::TextSecondary, ratio));

    QRect words = rect.adjusted(iconSize + gap, 0, 0, 0);
    const QFont small = m_theme.font(TypeRole::Caption);
    const QString aside = shownText(index.data(AsideRole).toString());
    painter->setFont(small);
    painter->setPen(m_theme.color(ColorRole::TextSecondary));
    if (!aside.isEmpty()) {
        painter->drawText(words, int(Qt::AlignVCenter | Qt::AlignRight) | Qt::TextSingleLine, aside);
        words.setRight(words.right() - QFontMetrics(small).horizontalAdvance(aside) - gap);
    }
    const QString line = index.data(LineRole).toString();
    const int titleHeight = QFontMetrics(m_theme.font(TypeRole::BodyMedium)).height();
    const int lineHeight = line.isEmpty() ? 0 : QFontMetrics(small).height();
    const int top = rect.top() + (rect.height() - titleHeight - lineHeight) / 2;
    if (!line.isEmpty()) {
        const QRect place(words.left(), top + titleHeight, words.width(), lineHeight);
        painter->drawText(
            place, int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine,
            shownText(QFontMetrics(small).elidedText(line, Qt::ElideRight, place.width())));
    }
    paintTitle(*painter, {words.left(), top, words.width(), titleHeight}, index);
    painter->restore();
}

} // namespace jackfield
