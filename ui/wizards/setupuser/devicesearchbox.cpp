#include "ui/wizards/setupuser/devicesearchbox.h"

#include "core/session/session.h"
#include "ui/fields/plainlabel.h"
#include "ui/theme/fieldpainter.h"
#include "ui/theme/theme.h"
#include "ui/wizards/setupuser/devicedelegate.h"
#include "ui/wizards/setupuser/devicelistmodel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>

namespace jackfield {

DeviceSearchBox::DeviceSearchBox(Session &session, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_theme(theme)
    , m_model(new DeviceListModel(this))
    , m_search(new QLineEdit)
    , m_freeFirst(new QCheckBox(tr("Free devices first")))
    , m_list(new QListView)
    , m_message(new PlainLabel({}, "secondary"))
{
    setAttribute(Qt::WA_Hover);
    setFocusProxy(m_search);
    m_search->setFrame(false);
    m_search->setPlaceholderText(tr("Make, model or MAC address"));
    m_search->addAction(theme.icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_freeFirst->setChecked(true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new DeviceDelegate(theme, this));
    m_list->setAccessibleName(tr("Devices"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    const int listHeight = 4 * DeviceDelegate::rowHeight(fontMetrics()) + 2;
    m_list->setFixedHeight(listHeight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    Theme::setStyleProperty(m_list, "flush", true);
    m_message->setMargin(theme.px("space.5"));
    m_message->setWordWrap(true);
    m_message->setFixedHeight(listHeight);
    m_message->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_message->hide();

    auto *line = new QHBoxLayout;
    line->setContentsMargins(8, 2, 10, 2);
    m_search->setMinimumHeight(theme.px("control.regular"));
    line->addWidget(m_search, 1);
    line->addWidget(m_freeFirst);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 6, 12, 7);
    foot->setSpacing(theme.px("icon.sizes.inline") / 2);
    auto *info = new PlainLabel(
        tr("A device that cannot be chosen belongs to another user. Open that user and remove the device first."), "caption");
    info->setWordWrap(true);
    auto *icon = new QLabel;
    const auto tint = [icon, &theme] {
        icon->setPixmap(theme.pixmap(QStringLiteral("info"), 14, ColorRole::TextSecondary, icon->devicePixelRatioF()));
    };
    tint();
    connect(&theme, &Theme::changed, icon, tint);
    foot->addWidget(icon);
    foot->addWidget(info, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2, 2, 2, 2);
    column->setSpacing(0);
    column->addLayout(line);
    column->addWidget(m_list);
    column->addWidget(m_message);
    column->addLayout(foot);

    m_debounce.setSingleShot(true);
    m_debounce.setInterval(theme.px("motion.searchDebounce"));
    connect(&m_debounce, &QTimer::timeout, this, &DeviceSearchBox::search);
    connect(m_search, &QLineEdit::textEdited, this, [this] { m_debounce.start(); });
    connect(m_freeFirst, &QCheckBox::toggled, this, &DeviceSearchBox::search);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { pick(index.row()); });
}

void DeviceSearchBox::search()
{
    const quint64 question = ++m_asked;
    whenDone(
        m_session.devices({m_search->text().trimmed(), m_freeFirst->isChecked(), 50}), this,
        [this, question](const Result<QList<Device>> &found) {
            if (question == m_asked)
                show(found.value_or(QList<Device>()));
        });
}

void DeviceSearchBox::show(const QList<Device> &devices)
{
    m_model->setDevices(devices);
    m_list->setVisible(!devices.isEmpty());
    m_message->setVisible(devices.isEmpty());
    m_message->setText(
        m_search->text().trimmed().isEmpty() ? tr("There are no devices in this account. You can add one below.")
                                             : tr("No device matches. You can add one below by its MAC address."));
    if (const int row = m_model->rowOf(m_chosen); row >= 0)
        m_list->scrollTo(m_model->index(row));
    Q_EMIT searched();
}

std::optional<Device> DeviceSearchBox::device(const DeviceId &id) const
{
    const int row = m_model->rowOf(id);
    return row < 0 ? std::nullopt : std::optional<Device>(m_model->at(row));
}

void DeviceSearchBox::setChosen(const DeviceId &id)
{
    m_chosen = id;
    m_model->setChosen(id);
}

void DeviceSearchBox::pick(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const Device device = m_model->at(row);
    if (!device.user.isEmpty())
        Q_EMIT holderRequested(device.user);
    else if (device.id == m_chosen)
        Q_EMIT cleared();
    else
        Q_EMIT chosen(device);
}

bool DeviceSearchBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)) {
        if (event->type() == QEvent::FocusOut)
            m_list->setCurrentIndex({});
        update();
    }
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int row = m_list->currentIndex().row();
        switch (key->key()) {
        case Qt::Key_Down: m_list->setCurrentIndex(m_model->index(qMin(row + 1, m_model->rowCount() - 1))); return true;
        case Qt::Key_Up: m_list->setCurrentIndex(row > 0 ? m_model->index(row - 1) : QModelIndex()); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (row < 0 || key->modifiers() != Qt::NoModifier)
                break; // nothing is meant in the list: Enter is the wizard's
            pick(row);
            return true;
        default: break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void DeviceSearchBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintField(painter, rect(), FieldLook::of(this), *m_theme.look());
    const int y = m_list->isVisible() ? m_list->y() : m_message->y();
    painter.fillRect(QRect(2, y - 1, width() - 4, 1), m_theme.color(ColorRole::BorderSubtle));
}

} // namespace jackfield
