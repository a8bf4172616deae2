#include "ui/places/users/userrowdelegate.h"

#include "core/models/usersmodel.h"
#include "ui/places/users/usersrows.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

namespace jackfield {

using Column = UsersModel::Column;

UserRowDelegate::UserRowDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_metrics(QFont())
    , m_pendingNames(QFont())
{
    connect(&theme, &Theme::changed, this, &UserRowDelegate::take);
    take();
}

void UserRowDelegate::take()
{
    m_padding = m_theme.px("table.cellPaddingX");
    m_box = m_theme.px("control.checkBox");
    m_pens = {m_theme.color(ColorRole::Text),           m_theme.color(ColorRole::TextSecondary),
              m_theme.color(ColorRole::BorderSubtle),   m_theme.color(ColorRole::Hover),
              m_theme.color(ColorRole::Selection),      m_theme.color(ColorRole::SelectionInactive),
              m_theme.color(ColorRole::Focus),          m_theme.color(ColorRole::PendingSolid),
              m_theme.color(ColorRole::HighlightMatch), m_theme.color(ColorRole::OnHighlightMatch),
              m_theme.color(ColorRole::Track)};
    const QFont font = m_theme.font(TypeRole::Body);
    const QFont nameFont = m_theme.font(TypeRole::BodyMedium);
    QFont pendingFont = nameFont;
    pendingFont.setItalic(true);
    m_metrics = QFontMetrics(font);
    m_texts.clear();
    for (int column = 0; column < UsersModel::columnCountTotal; ++column)
        m_texts.emplace_back(Column(column) == Column::Name ? nameFont : font);
    m_pendingNames = CellTexts(pendingFont);
}

void UserRowDelegate::setSearch(const QString &search) { m_finder = MatchFinder(search); }

int UserRowDelegate::rowHeight() const { return std::max(m_theme.px("table.row.regular"), m_metrics.height() + 12); }

int UserRowDelegate::widthFor(const QString &sample, const QString &header) const
{
    const QFontMetrics headers(m_theme.font(TypeRole::Label));
    return 2 * m_padding + 2 + std::max(m_metrics.horizontalAdvance(sample), headers.horizontalAdvance(header));
}

QSize UserRowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const { return {0, rowHeight()}; }

void UserRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintGround(*painter, option, index);
    const Column column = Column(index.column());
    QRect inner = option.rect.adjusted(m_padding, 0, -m_padding, -1);
    if (column == Column::Name) {
        inner.setLeft(inner.left() + boxWidth());
        paintBox(*painter, option, index);
    }
    if (column == Column::Emergency) {
        const QString state = index.data(UsersModel::EmergencyStateRole).toString();
        if (state.isEmpty() && index.data(UsersModel::LoadingRole).toBool())
            return m_skeletons ? paintSkeleton(*painter, inner, index) : void();
        if (state == QLatin1String("verified") || UsersRows::needsAddress(index))
            paintEmergency(*painter, option.rect, state);
        return;
    }
    const QString text = index.data(Qt::DisplayRole).toString();
    const bool isPending = column == Column::Name && index.data(UsersModel::PendingRole).toBool();
    if (isPending)
        painter->fillRect(
            QRect(option.rect.left(), option.rect.top(), m_theme.px("table.editBar.width"), option.rect.height() - 1),
            m_pens.pending);
    if (!text.isEmpty())
        paintText(*painter, inner, text, index.column(), isPending);
    else if (m_skeletons && index.data(UsersModel::LoadingRole).toBool())
        paintSkeleton(*painter, inner, index);
}

void UserRowDelegate::paintBox(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem box = option;
    box.rect = QRect(option.rect.left() + m_padding, option.rect.top() + (option.rect.height() - 1 - m_box) / 2, m_box, m_box);
    box.state = QStyle::State_Enabled;
    box.state |= index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
    // Without the view the style sheet is not asked about each box.
    option.widget->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, &painter);
}

void UserRowDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect rect = option.rect;
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool isFocused = view && view->hasFocus();
    const bool isCurrent = view && view->currentIndex().row() == index.row();
    const bool isTicked = index.siblingAtColumn(0).data(Qt::CheckStateRole).toInt() == Qt::Checked;
    if (isTicked || option.state & QStyle::State_Selected)
        painter.fillRect(rect, isFocused || isTicked ? m_pens.selection : m_pens.selectionInactive);
    else if (index.row() == m_hovered)
        painter.fillRect(rect, m_pens.hover);
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, m_pens.separator);
    if (!isCurrent || !isFocused)
        return;
    // The ring goes around the whole row: each cell paints its part of it.
    const int width = m_theme.px("focusRing.width");
    painter.fillRect(rect.left(), rect.top(), rect.width(), width, m_pens.focus);
    painter.fillRect(rect.left(), rect.bottom() - width, rect.width(), width, m_pens.focus);
    if (index.column() == 0)
        painter.fillRect(rect.left(), rect.top(), width, rect.height() - 1, m_pens.focus);
    if (index.column() == m_lastColumn)
        painter.fillRect(rect.right() - width + 1, rect.top(), width, rect.height() - 1, m_pens.focus);
}

void UserRowDelegate::paintSkeleton(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    // Uneven, as words are, but the same each time the row is painted.
    const int share = 55 + (index.row() * 37 + index.column() * 61) % 40;
    const int width = std::min(rect.width(), 140) * share / 100;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_pens.skeleton);
    painter.drawRoundedRect(QRect(rect.left(), rect.center().y() - 4, width, 8), 4, 4);
    painter.restore();
}

void UserRowDelegate::paintEmergency(QPainter &painter, const QRect &rect, const QString &state) const
{
    QString icon = QStringLiteral("check");
    ColorRole role = ColorRole::TextTertiary;
    if (state == QLatin1String("unverified")) {
        icon = QStringLiteral("warning");
        role = ColorRole::Warning;
    } else if (state != QLatin1String("verified")) {
        icon = QStringLiteral("error");
        role = ColorRole::Danger;
    }
    const int size = m_theme.px("icon.sizes.regular");
    painter.drawPixmap(
        rect.center().x() - size / 2 + 1, rect.center().y() - size / 2,
        m_theme.pixmap(icon, size, role, painter.device()->devicePixelRatioF()));
}

void UserRowDelegate::paintText(QPainter &painter, const QRect &rect, const QString &text, int column, bool isPending) const
{
    CellTexts &texts = isPending ? m_pendingNames : m_texts[size_t(column)];
    const CellText &cell = texts.of(text, rect.width());
    const QFontMetrics &metrics = texts.metrics();
    const QPoint at(rect.left(), rect.top() + (rect.height() - metrics.height()) / 2);
    painter.setFont(texts.font());
    painter.setPen(column >= int(Column::Site) ? m_pens.secondary : m_pens.text);
    painter.drawStaticText(at, cell.layout);
    // Searches do not look into these.
    const bool isSearched = Column(column) != Column::Licence && Column(column) != Column::Device
        && (column < int(Column::TimeZone) || column > int(Column::Changed));
    if (m_finder.isEmpty() || !isSearched || cell.shown.isRightToLeft())
        return;
    const QList<MatchRange> ranges =
        Column(column) == Column::PhoneNumber ? m_finder.inDigits(cell.shown) : m_finder.inWords(cell.shown);
    for (const MatchRange &range : ranges) {
        const int left = metrics.horizontalAdvance(cell.shown, range.start);
        const int right = metrics.horizontalAdvance(cell.shown, range.start + range.length);
        const QRect mark(rect.left() + left, rect.center().y() - metrics.height() / 2, right - left, metrics.height() + 1);
        painter.save();
        painter.setClipRect(mark);
        painter.fillRect(mark, m_pens.match);
        painter.setPen(m_pens.onMatch);
        painter.drawStaticText(at, cell.layout);
        painter.restore();
    }
}

} // namespace jackfield
