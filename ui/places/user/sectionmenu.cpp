#include "ui/places/user/sectionmenu.h"

#include <QPainter>
#include <QStyle>

namespace jackfield {

namespace {

constexpr int sideMargin = 8;
constexpr int padding = 8;

} // namespace

SectionMenu::SectionMenu(Theme &theme, const QList<SectionItem> &items, QWidget *parent) : QListWidget(parent)
{
    setAccessibleName(tr("Sections"));
    setItemDelegate(new SectionDelegate(theme, this));
    setProperty("flush", true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setFixedWidth(theme.px("layout.userMenu"));
    viewport()->setAutoFillBackground(false);
    setStyleSheet(QStringLiteral("jackfield--SectionMenu { background: transparent; }"));
    for (const SectionItem &item : items) {
        auto *line = new QListWidgetItem(item.title, this);
        line->setData(Qt::UserRole, item.id);
        line->setData(SectionDelegate::IconRole, item.icon);
        if (item.isHeading)
            line->setFlags(Qt::NoItemFlags);
    }
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            Q_EMIT chosen(item->data(Qt::UserRole).toString());
    });
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

QListWidgetItem *SectionMenu::itemOf(const QString &id) const
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(Qt::UserRole).toString() == id)
            return item(row);
    }
    return nullptr;
}

void SectionMenu::setCurrent(const QString &id) { setCurrentItem(itemOf(id)); }
QString SectionMenu::current() const { return currentItem() ? currentItem()->data(Qt::UserRole).toString() : QString(); }

void SectionMenu::setMark(const QString &id, Mark mark)
{
    QListWidgetItem *item = itemOf(id);
    if (!item || item->data(SectionDelegate::MarkRole).toInt() == int(mark))
        return;
    item->setData(SectionDelegate::MarkRole, int(mark));
    //: A section of a user's page, for people who hear it: "E911: needs attention"
    item->setData(
        Qt::AccessibleTextRole,
        mark == Mark::None ? item->text()
                           : (mark == Mark::Edited ? tr("%1: edited, not saved") : tr("%1: needs attention")).arg(item->text()));
}

QSize SectionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, std::max(m_theme.px("control.userMenuItem"), QFontMetrics(m_theme.font(TypeRole::Body)).height() + 10) + 1};
}

void SectionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect rect = option.rect.adjusted(sideMargin, 0, -sideMargin, -1);
    const bool current = option.state & QStyle::State_Selected;
    const bool hovered = (option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled);
    if (current || hovered) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.color(current ? ColorRole::AccentSubtle : ColorRole::Hover));
        painter->drawRoundedRect(rect, m_theme.px("radius.control"), m_theme.px("radius.control"));
    }
    const int size = m_theme.px("icon.sizes.nav");
    const QString icon = index.data(IconRole).toString();
    if (!icon.isEmpty()) {
        const QPixmap picture = m_theme.pixmap(
            icon, size, current ? ColorRole::Link : ColorRole::TextSecondary, painter->device()->devicePixelRatioF());
        const QRect place(rect.left() + padding, rect.center().y() - size / 2 + 1, size, size);
        painter->drawPixmap(QStyle::visualRect(option.direction, rect, place), picture);
    }
    const int mark = index.data(MarkRole).toInt();
    const QRect end(rect.right() - padding - 14, rect.center().y() - 7, 14, 14);
    if (mark == int(SectionMenu::Mark::Edited)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.color(ColorRole::Pending));
        painter->drawEllipse(QStyle::visualRect(option.direction, rect, end).adjusted(3, 3, -3, -3));
    } else if (mark == int(SectionMenu::Mark::Problem)) {
        painter->drawPixmap(
            QStyle::visualRect(option.direction, rect, end),
            m_theme.pixmap(QStringLiteral("error"), 14, ColorRole::Danger, painter->device()->devicePixelRatioF()));
    }
    QRect text = rect.adjusted(padding + size + 9, 0, -padding - (mark ? 18 : 0), 0);
    text = QStyle::visualRect(option.direction, rect, text);
    const QFont font = m_theme.font(current ? TypeRole::BodyStrong : TypeRole::Body);
    painter->setFont(font);
    painter->setPen(m_theme.color(current ? ColorRole::Link : ColorRole::Text));
    painter->drawText(
        text, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    painter->restore();
}

} // namespace jackfield
