#include "ui/places/administrators/administratorpane.h"

#include "core/domain/phonetext.h"
#include "ui/fields/agewords.h"
#include "ui/fields/calloutbox.h"
#include "ui/fields/factlines.h"
#include "ui/fields/levelwords.h"
#include "ui/fields/pill.h"
#include "ui/fields/plaintext.h"
#include "ui/pending/commandwords.h"
#include "ui/places/administrators/administratorwords.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace jackfield {

AdministratorPane::AdministratorPane(Session &session, Theme &theme, const Clock &clock, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_theme(theme)
    , m_clock(clock)
    , m_name(new PlainLabel({}, "dialogTitle"))
    , m_state(new Pill(theme, State::Success, {}))
    , m_body(new QVBoxLayout)
    , m_pending(new CalloutBox(theme, State::Pending))
    , m_facts(new FactLines(theme))
    , m_sitesTitle(new PlainLabel(tr("Contact of"), "strong"))
    , m_sites(new PlainLabel)
{
    setMinimumWidth(theme.px("layout.detailPane.min"));
    auto *content = new QWidget;
    const int margin = theme.px("space.7");
    content->setLayout(m_body);
    m_body->setContentsMargins(margin, theme.px("space.6"), margin, margin);
    m_body->setSpacing(theme.px("space.5"));
    m_body->addWidget(m_pending);
    m_body->addWidget(m_facts);
    m_sites->setWordWrap(true);
    m_body->addWidget(m_sitesTitle);
    m_body->addWidget(m_sites);
    m_body->addSpacing(theme.px("space.4"));
    m_edit = addAction("edit", &AdministratorPane::editRequested);
    m_resend = addAction("resend", &AdministratorPane::resendRequested);
    m_password = addAction("key", &AdministratorPane::passwordRequested);
    m_remove = addAction("user-remove", &AdministratorPane::removeRequested);
    m_edit->setText(tr("Edit…"));
    m_password->setText(tr("Send password mail…"));
    m_remove->setText(tr("Remove…"));
    Theme::setKind(m_remove, "dangerQuiet");
    m_body->addStretch(1);
    connect(m_pending->addButton(tr("Show in Pending changes")), &QPushButton::clicked, this, [this] {
        Q_EMIT changesRequested(m_pendingKey);
    });
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *line = new QFrame;
    Theme::setKind(line, "line");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(line);
    layout->addWidget(scroll, 1);
}

QWidget *AdministratorPane::makeHead()
{
    auto *head = new QWidget;
    m_name->setWordWrap(true);
    auto *close = new QToolButton;
    close->setIcon(m_theme.icon(QStringLiteral("close")));
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Close"));
    connect(close, &QToolButton::clicked, this, &AdministratorPane::closeRequested);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(m_theme.px("space.7"), m_theme.px("space.6"), m_theme.px("space.5"), m_theme.px("space.5"));
    layout->setSpacing(m_theme.px("space.4"));
    layout->addWidget(m_name);
    layout->addWidget(m_state, 0, Qt::AlignVCenter);
    layout->addStretch(1);
    layout->addWidget(close, 0, Qt::AlignTop);
    return head;
}

QPushButton *AdministratorPane::addAction(const char *icon, void (AdministratorPane::*asked)(const QString &))
{
    auto *button = new QPushButton;
    const bool isDanger = QLatin1String(icon) == QLatin1String("user-remove");
    button->setIcon(m_theme.icon(QString::fromLatin1(icon), isDanger ? ColorRole::Danger : ColorRole::TextSecondary));
    m_body->addWidget(button, 0, Qt::AlignLeading);
    connect(button, &QPushButton::clicked, this, [this, asked] { Q_EMIT(this->*asked)(m_administrator.id.value); });
    return button;
}

void AdministratorPane::allow(QPushButton *button, const QString &why)
{
    button->setEnabled(why.isEmpty());
    button->setAccessibleDescription(why);
    setPlainToolTip(button, why);
}

void AdministratorPane::showAdministrator(const Administrator &administrator, const QList<Site> &sites, qsizetype howMany)
{
    m_administrator = administrator;
    const AccountPolicy policy = m_session.policy();
    const bool isOnline = m_session.activity().link == Link::Online;
    const bool isInvited = administrator.state == QLatin1String("invited");
    m_name->setText(administrator.displayName());
    setAccessibleName(administrator.displayName());
    m_state->setState(isInvited ? State::Warning : State::Success, isInvited ? tr("Not registered yet") : tr("Registered"));
    m_state->setIconName(isInvited ? QStringLiteral("clock") : QStringLiteral("check"));
    showFacts(sites);
    showPending();
    allow(m_edit, LevelWords::whyNot(policy, QStringLiteral("administrators")));
    m_resend->setText(AdministratorWords::resend(policy));
    m_resend->setVisible(isInvited);
    allow(m_resend, AdministratorWords::whyNoMail(policy, isOnline));
    m_password->setVisible(!isInvited);
    allow(m_password, AdministratorWords::whyNoMail(policy, isOnline));
    allow(m_remove, AdministratorWords::whyNotRemove(policy, administrator, m_session.actor().id.value, howMany));
}

void AdministratorPane::showFacts(const QList<Site> &sites)
{
    const AccountPolicy policy = m_session.policy();
    const Administrator &one = m_administrator;
    const QDateTime last = QDateTime::fromString(one.lastSignIn, Qt::ISODate);
    const QDateTime changed = QDateTime::fromString(one.changedAt, Qt::ISODate);
    const QString day = QLocale().toString(changed.toLocalTime().date(), QLocale::ShortFormat);
    const bool hasBrands = policy.administrators.brandingDomains.size() > 1;
    m_facts->setFacts(
        {{tr("E-mail"), one.email},
         {tr("Username"), one.username},
         {tr("Contact number"), one.contactNumber.isEmpty() ? QString() : displayNumber({one.contactNumber})},
         {tr("Role"), one.role},
         {tr("Branding domain"),
          !hasBrands                         ? QString()
              : one.brandingDomain.isEmpty() ? policy.providerName
                                             : nameOf(policy.administrators.brandingDomains, one.brandingDomain)},
         {tr("Language"), nameOf(policy.languages, one.language)},
         {tr("Last sign-in"), AgeWords::when(last, m_clock.now())},
         {tr("Changed"),
          !changed.isValid()            ? QString()
              : one.changedBy.isEmpty() ? day
                                        : tr("%1 by %2").arg(day, one.changedBy)}});
    QStringList names;
    for (const Site &site : sites) {
        if (site.contact == one.id)
            names += site.name;
    }
    m_sitesTitle->setVisible(policy.hasSites);
    m_sites->setVisible(policy.hasSites);
    m_sites->setText(names.isEmpty() ? tr("No site") : names.join(QStringLiteral(", ")));
}

void AdministratorPane::showPending()
{
    m_pending->hide();
    for (const CommandStatus &status : m_session.commands()) {
        if (commandObject(status.command) != ObjectRef{ObjectKind::Administrator, m_administrator.id.value})
            continue;
        const CommandWords words = CommandWords::of(status, m_session.activity().link);
        m_pendingKey = status.key;
        m_pending->setState(CommandWords::look(status.state));
        m_pending->setIconName(words.icon);
        m_pending->setText(
            std::holds_alternative<ChangeObject>(status.command) ? words.state : tr("Removal pending"), words.reason);
        m_pending->show();
    }
}

void AdministratorPane::focusStart()
{
    for (QPushButton *button : {m_edit, m_resend, m_password, m_remove}) {
        if (button->isEnabled() && !button->isHidden())
            return button->setFocus(Qt::OtherFocusReason);
    }
}

void AdministratorPane::keyPressEvent(QKeyEvent *event)
{
    const bool isEdit = event->key() == Qt::Key_F2 || (event->key() == Qt::Key_E && event->modifiers() == Qt::ControlModifier);
    if (isEdit && m_edit->isEnabled())
        m_edit->click();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QFrame::keyPressEvent(event);
}

void AdministratorPane::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), m_theme.color(ColorRole::Surface)); }

} // namespace jackfield
