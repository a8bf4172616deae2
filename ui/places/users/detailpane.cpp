#include "ui/places/users/detailpane.h"

#include "core/domain/phonetext.h"
#include "ui/fields/calloutbox.h"
#include "ui/fields/elidedlabel.h"
#include "ui/places/users/detailrows.h"
#include "ui/places/users/devicelist.h"
#include "ui/places/users/tagline.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace jackfield {

DetailPane::DetailPane(Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_name(new ElidedLabel({}, "dialogTitle", this))
    , m_line(new ElidedLabel({}, "secondary", this))
    , m_edit(new QToolButton(this))
    , m_close(new QToolButton(this))
    , m_nobody(new PlainLabel(tr("Select a user to see the details."), "secondary", this))
    , m_scroll(new QScrollArea(this))
{
    setAccessibleName(tr("Details"));
    setMinimumWidth(theme.px("layout.detailPane.min"));
    setMaximumWidth(theme.px("layout.detailPane.max"));

    auto *content = new QWidget(m_scroll);
    const int margin = theme.px("space.6");
    m_body = new QVBoxLayout(content);
    m_body->setContentsMargins(margin, theme.px("space.5"), margin, margin);
    m_body->setSpacing(theme.px("space.5"));
    m_callout = new CalloutBox(theme, State::Danger, content);
    m_rows = new DetailRows(theme, content);
    m_devicesTitle = new PlainLabel(tr("Devices"), "strong", content);
    m_devices = new DeviceList(theme, content);
    m_changed = new PlainLabel({}, "caption", content);
    m_changed->setWordWrap(true);
    makeRows();
    m_body->addWidget(m_callout);
    m_body->addWidget(m_rows);
    m_body->addSpacing(theme.px("space.2"));
    m_body->addWidget(m_devicesTitle);
    m_body->addWidget(m_devices);
    m_body->addSpacing(theme.px("space.2"));
    m_body->addWidget(m_changed);
    m_body->addStretch();
    m_scroll->setWidget(content);
    // The pane's own ground shows through: setWidget() gives the content one.
    content->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    m_nobody->setAlignment(Qt::AlignCenter);
    m_nobody->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_nobody, 1);
    layout->addWidget(m_scroll, 1);
    connect(m_rows, &DetailRows::copied, this, &DetailPane::copied);
    connect(m_edit, &QToolButton::clicked, this, &DetailPane::editRequested);
    connect(m_close, &QToolButton::clicked, this, &DetailPane::closeRequested);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    showNobody();
}

QWidget *DetailPane::makeHead()
{
    auto *head = new QWidget(this);
    m_edit->setIcon(m_theme.icon(QStringLiteral("edit")));
    m_edit->setAccessibleName(tr("Edit profile…"));
    m_edit->setToolTip(tr("Edit profile…"));
    m_close->setIcon(m_theme.icon(QStringLiteral("close")));
    m_close->setAccessibleName(tr("Close details"));
    m_close->setToolTip(tr("Close details"));
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_name);
    words->addWidget(m_line);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(m_theme.px("space.6"), m_theme.px("space.6"), m_theme.px("space.5"), m_theme.px("space.4"));
    layout->addLayout(words, 1);
    layout->addWidget(m_edit, 0, Qt::AlignTop);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    return head;
}

void DetailPane::makeRows()
{
    m_number = m_rows->addCopied(tr("Number"), tr("Copy number"));
    m_extension = m_rows->add(tr("Extension"));
    m_email = m_rows->add(tr("E-mail"));
    m_signInId = m_rows->add(tr("User ID"));
    m_username = m_rows->add(tr("Username"));
    m_station = m_rows->add(tr("Station"));
    m_plan = m_rows->add(tr("Calling plan"));
    m_portal = m_rows->add(tr("Voice portal"));
    m_admin = m_rows->add(tr("Admin access"));
    m_mobile = m_rows->add(tr("Mobile"));
    m_tags = new TagLine(m_theme, m_rows);
    m_tagRow = m_rows->addWidget(tr("Tags"), m_tags);
}

void DetailPane::showNobody()
{
    m_user = {};
    m_name->clear();
    m_line->clear();
    m_scroll->hide();
    m_edit->hide();
    m_nobody->show();
}

void DetailPane::showUser(const User &user, const QString &station, const AccountPolicy &policy)
{
    const bool another = user.id != m_user;
    m_user = user.id;
    m_name->setText(user.displayName());
    QStringList where{user.department, user.site};
    where.removeAll(QString());
    m_line->setText(where.join(QStringLiteral(" · ")));
    m_line->setVisible(!where.isEmpty());
    m_rows->setValue(m_number, user.phoneNumber.isEmpty() ? tr("None, extension only") : displayNumber(user.phoneNumber));
    m_rows->setValue(m_extension, user.extension);
    m_rows->setValue(m_email, user.email);
    const bool hasId = policy.signInIdFormat != QLatin1String("none");
    m_rows->setValue(
        m_signInId,
        !hasId                                                     ? QString()
            : user.signInId == user.email && !user.email.isEmpty() ? tr("Same as e-mail")
                                                                   : user.signInId);
    m_rows->setValue(m_username, policy.hasUsername ? user.username : QString());
    m_rows->setValue(m_station, station);
    m_rows->setValue(m_plan, policy.hasCallingPlans ? nameOf(policy.callingPlans, user.callingPlan) : QString());
    m_rows->setValue(m_portal, user.portalAccess ? tr("On") : tr("Off"));
    m_rows->setValue(m_admin, user.adminLevel.isEmpty() ? tr("None") : nameOf(policy.adminLevels, user.adminLevel));
    m_rows->setValue(m_mobile, user.mobileNumber.isEmpty() ? QString() : displayNumber({user.mobileNumber}));
    m_tags->setTags(user.tags);
    m_rows->setWidgetShown(m_tagRow, !user.tags.isEmpty());
    showEmergency(user);
    if (another) {
        m_devicesTitle->hide();
        m_devices->hide();
    }
    const QDateTime changed = QDateTime::fromString(user.changedAt, Qt::ISODate);
    m_changed->setVisible(changed.isValid());
    if (changed.isValid()) {
        const QString day = QLocale().toString(changed.toLocalTime().date(), QLocale::ShortFormat);
        m_changed->setText(
            user.changedBy.isEmpty() ? tr("Last changed %1").arg(day) : tr("Last changed %1 by %2").arg(day, user.changedBy));
    }
    m_nobody->hide();
    m_edit->show();
    m_scroll->show();
}

void DetailPane::setDevices(const UserId &user, const QList<Device> &devices)
{
    if (user != m_user)
        return;
    m_devices->setDevices(devices);
    m_devicesTitle->show();
    m_devices->show();
}

void DetailPane::showEmergency(const User &user)
{
    const bool hasNumber = !user.phoneNumber.isEmpty();
    m_callout->setVisible(hasNumber && user.emergencyState != QLatin1String("verified"));
    if (user.emergencyState == QLatin1String("rejected")) {
        m_callout->setState(State::Danger);
        m_callout->setText(tr("E911 address rejected"), tr("A 911 call from this number may send help to the wrong place."));
    } else if (user.emergencyState == QLatin1String("unverified")) {
        m_callout->setState(State::Warning);
        m_callout->setText(
            tr("E911 address not verified"), tr("Until it is verified, a 911 call may send help to the wrong place."));
    } else {
        m_callout->setState(State::Danger);
        m_callout->setText(tr("No emergency address"), tr("A 911 call from this number does not tell where the caller is."));
    }
}

void DetailPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT escapePressed();
    else if (event->key() == Qt::Key_F2 && !m_user.isEmpty())
        Q_EMIT editRequested();
    else
        QFrame::keyPressEvent(event);
}

void DetailPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::Surface));
    const int line = m_scroll->geometry().top() - 1;
    if (m_scroll->isVisible())
        painter.fillRect(0, line, width(), 1, m_theme.color(ColorRole::BorderSubtle));
}

} // namespace jackfield
