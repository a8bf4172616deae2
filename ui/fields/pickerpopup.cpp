#include "ui/fields/pickerpopup.h"

#include "ui/fields/pickerdelegate.h"
#include "ui/fields/pickermodel.h"
#include "ui/fields/plainlabel.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

namespace jackfield {

namespace {
constexpr int shownRows = 9;
}

PickerPopup::PickerPopup(Theme &theme, const QString &name, QWidget *parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_theme(theme)
    , m_model(new PickerModel(this))
    , m_delegate(new PickerDelegate(theme, this))
    , m_search(new QLineEdit)
    , m_count(new PlainLabel({}, "caption"))
    , m_searchLine(new QWidget)
    , m_list(new QListView)
    , m_message(new PlainLabel({}, "secondary"))
{
    setAccessibleName(name);
    m_search->setAccessibleName(tr("Search: %1").arg(name));
    m_search->setFrame(false);
    m_search->setPlaceholderText(tr("Search"));
    m_search->addAction(theme.icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_list->setAccessibleName(name);
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    Theme::setStyleProperty(m_list, "flush", true);
    Theme::setStyleProperty(m_list, "popup", true);
    m_message->setWordWrap(true);
    m_message->setContentsMargins(10, 8, 10, 8);
    m_message->hide();

    auto *line = new QHBoxLayout(m_searchLine);
    line->setContentsMargins(8, 0, 10, 0);
    line->addWidget(m_search, 1);
    line->addWidget(m_count);
    m_searchLine->setMinimumHeight(theme.px("control.regular"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2, 2, 2, 4);
    column->setSpacing(4);
    column->addWidget(m_searchLine);
    column->addWidget(m_message);
    column->addWidget(m_list, 1);

    m_search->installEventFilter(this);
    setFocusProxy(m_search);
    connect(m_search, &QLineEdit::textEdited, this, &PickerPopup::searchEdited);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { pick(index.row()); });
}

QString PickerPopup::message() const { return m_message->isHidden() ? QString() : m_message->text(); }

void PickerPopup::setSearchable(bool searchable)
{
    m_searchable = searchable;
    m_searchLine->setFixedHeight(searchable ? qMax(m_theme.px("control.regular"), fontMetrics().height() + 12) : 0);
}

void PickerPopup::setCount(const QString &text) { m_count->setText(text); }

void PickerPopup::showMessage(const QString &text)
{
    m_model->setItems({}, {});
    m_message->setText(text);
    m_message->show();
    m_list->hide();
    fit();
}

void PickerPopup::showItems(const PickerItems &items, const QString &currentId)
{
    int widest = 0;
    const QFontMetrics metrics(m_theme.font(TypeRole::BodyMedium));
    bool details = false;
    for (const PickerItem &item : items) {
        if (!item.detail.isEmpty()) {
            details = true;
            widest = qMax(widest, metrics.horizontalAdvance(item.text));
        }
    }
    m_delegate->setDetailColumn(details ? qMin(widest + 24, width() / 2) : 0);
    m_model->setItems(items, currentId);
    m_message->hide();
    m_list->show();
    int row = m_model->rowOf(currentId);
    if (row < 0 || !m_search->text().isEmpty()) {
        row = 0;
        // What was searched is below the entry for "none".
        while (!m_search->text().isEmpty() && row + 1 < m_model->rowCount()
               && (!m_model->at(row).enabled || m_model->at(row).separated))
            ++row;
    }
    m_list->setCurrentIndex(m_model->index(row));
    fit();
}

void PickerPopup::fit()
{
    if (!m_field)
        return;
    int rows = 0;
    int height = 0;
    for (; rows < qMin(m_model->rowCount(), shownRows); ++rows)
        height += m_list->sizeHintForRow(rows);
    m_list->setFixedHeight(height);
    const QMargins margins = layout()->contentsMargins();
    const int width = m_field->width();
    int total = margins.top() + margins.bottom() + (m_searchable ? m_searchLine->height() + layout()->spacing() : 0);
    total += m_message->isHidden() ? height : m_message->heightForWidth(width - margins.left() - margins.right());
    const QRect screen = m_field->screen()->availableGeometry();
    QPoint place = m_field->mapToGlobal(QPoint(0, m_searchable ? 0 : m_field->height() + 2));
    if (place.y() + total > screen.bottom())
        place.setY(qMax(screen.top(), m_field->mapToGlobal(QPoint(0, m_field->height())).y() - total));
    setGeometry(place.x(), place.y(), width, total);
}

void PickerPopup::openOver(QWidget *field, const QString &typed)
{
    m_field = field;
    m_search->setText(typed);
    resize(field->width(), height());
    fit();
    show();
    m_search->setFocus(Qt::PopupFocusReason);
    Q_EMIT searchEdited(typed);
}

void PickerPopup::move(int by)
{
    int row = m_list->currentIndex().row();
    const int step = by < 0 ? -1 : 1;
    for (int left = qAbs(by), next = row + step; left > 0 && next >= 0 && next < m_model->rowCount(); next += step) {
        if (!m_model->at(next).enabled)
            continue;
        row = next;
        --left;
    }
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
}

void PickerPopup::pick(int row)
{
    if (row < 0 || row >= m_model->rowCount() || !m_model->at(row).enabled)
        return;
    const PickerItem item = m_model->at(row);
    hide();
    Q_EMIT picked(item);
}

bool PickerPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down: move(1); return true;
        case Qt::Key_Up: move(-1); return true;
        case Qt::Key_PageDown: move(shownRows - 1); return true;
        case Qt::Key_PageUp: move(1 - shownRows); return true;
        case Qt::Key_Tab:
        case Qt::Key_Backtab:
        case Qt::Key_Return:
        case Qt::Key_Enter: pick(m_list->currentIndex().row()); return true;
        case Qt::Key_Escape: hide(); return true;
        default: break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void PickerPopup::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    Q_EMIT closed();
}

void PickerPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(QPen(m_theme.color(ColorRole::Focus), 2));
    painter.setBrush(m_theme.color(ColorRole::SurfaceRaised));
    painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    if (m_searchable)
        painter.fillRect(QRect(2, m_searchLine->geometry().bottom() + 2, width() - 4, 1), m_theme.color(ColorRole::BorderSubtle));
}

} // namespace jackfield
