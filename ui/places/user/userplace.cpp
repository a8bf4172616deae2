#include "ui/places/user/userplace.h"

#include "ui/fields/calloutbox.h"
#include "ui/fields/confirmdialog.h"
#include "ui/fields/emptystate.h"
#include "ui/fields/levelwords.h"
#include "ui/pending/handoverplan.h"
#include "ui/pending/usermenu.h"
#include "ui/places/user/accesssection.h"
#include "ui/places/user/applicationssection.h"
#include "ui/places/user/callingsection.h"
#include "ui/places/user/devicessection.h"
#include "ui/places/user/emergencysection.h"
#include "ui/places/user/historysection.h"
#include "ui/places/user/messagingsection.h"
#include "ui/places/user/numbersection.h"
#include "ui/places/user/profilesection.h"
#include "ui/places/user/savebar.h"
#include "ui/places/user/secretsection.h"
#include "ui/places/user/sectionmenu.h"
#include "ui/places/user/userhead.h"
#include "ui/places/user/voicemailsection.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace jackfield {

namespace {

QString s(const char *text) { return QString::fromLatin1(text); }

} // namespace

UserPlace::UserPlace(Session &session, Theme &theme, SecretClipboard &clipboard, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_theme(theme)
    , m_clipboard(clipboard)
    , m_clock(clock)
    , m_head(new UserHead(theme, this))
    , m_menu(new SectionMenu(
          theme,
          {{s("dashboard"), s("dashboard"), tr("Dashboard")},
           {s("profile"), s("user"), tr("User Profile")},
           {s("number"), s("numbers"), tr("User Phone Number")},
           {s("e911"), s("e911"), tr("E911")},
           {s("password"), s("key"), tr("Portal Password")},
           {s("passcode"), s("voicemail"), tr("Voicemail Passcodes")},
           {{}, s("settings"), tr("User Service Settings"), true},
           {s("voicemail"), {}, tr("Voicemail")},
           {s("messaging"), {}, tr("Integrated IMP")},
           {s("devices"), s("device"), tr("Devices")},
           {s("applications"), s("apps"), tr("Applications")},
           {s("access"), s("lock"), tr("Access")},
           {s("history"), s("history"), tr("History")}},
          this))
    , m_stack(new QStackedWidget(this))
    , m_bar(new SaveBar(theme, this))
    , m_gone(new EmptyState(theme, this))
    , m_handOver(new CalloutBox(theme, State::Pending))
    , m_handOverLine(new QWidget(this))
    , m_body(new QWidget(this))
{
    auto *line = new QFrame(this);
    Theme::setKind(line, "line");
    auto *menu = new QVBoxLayout;
    menu->setContentsMargins(0, theme.px("space.4"), 0, 0);
    menu->addWidget(m_menu);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_stack, 1);
    right->addWidget(m_bar);
    auto *body = new QHBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    body->addLayout(menu);
    auto *edge = new QFrame(this);
    Theme::setKind(edge, "edge");
    body->addWidget(edge);
    body->addLayout(right, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(line);
    layout->addWidget(m_handOverLine);
    layout->addWidget(m_body, 1);
    layout->addWidget(m_gone, 1);
    m_gone->hide();
    auto *strip = new QHBoxLayout(m_handOverLine);
    strip->setContentsMargins(theme.px("space.pageMargin"), theme.px("space.4"), theme.px("space.pageMargin"), theme.px("space.4"));
    strip->addWidget(m_handOver);
    m_handOver->setIconName(s("swap"));
    connect(m_handOver->addButton(tr("Go on")), &QPushButton::clicked, this, [this] {
        leave([this] { Q_EMIT handOverRequested(m_user); });
    });
    m_handOverLine->hide();

    connect(m_menu, &SectionMenu::chosen, this, [this](const QString &id) {
        if (!m_sections.isEmpty())
            openSection(id);
    });
    connect(m_head, &UserHead::backRequested, this, [this] { leave([this] { Q_EMIT backRequested(); }); });
    connect(m_head, &UserHead::neighbourRequested, this, [this](int step) {
        leave([this, step] { Q_EMIT neighbourRequested(step); });
    });
    connect(m_gone, &EmptyState::buttonClicked, this, &UserPlace::backRequested);
    connect(m_bar, &SaveBar::saveRequested, this, &UserPlace::save);
    connect(m_bar, &SaveBar::discardRequested, this, [this] { current()->discard(); });
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, [this] { load(); });
    connect(&session, &Session::contentChanged, this, [this](const ChangeSet &changes) {
        const bool own = changes.usersChanged.contains(m_user) || changes.usersRemoved.contains(m_user);
        if (changes.bulk || own || changes.emergencyAddresses || changes.numbers || changes.devices || changes.licences)
            reload();
    });
    connect(&session, &Session::commandChanged, this, [this](const CommandStatus &status) {
        reload();
        // Said where it was typed, as long as somebody is there.
        UserSection *section = m_sent.value(status.key.value);
        if (section && status.state == CommandState::Rejected && std::holds_alternative<ChangeObject>(status.command)
            && section->followsRefusals())
            section->fix(status);
    });
    connect(&session, &Session::commandDropped, this, &UserPlace::reload);
    connect(&session, &Session::activityChanged, this, &UserPlace::showSaveBar);
    m_menu->setCurrent(s("dashboard"));
    addMenu();
}

void UserPlace::addMenu()
{
    auto *menu = new UserMenu(m_theme, {}, this);
    m_head->setMenu(menu);
    const auto allow = [this, menu] {
        menu->allow(m_session.policy());
        m_head->setWhyNot(LevelWords::whyNot(m_session.policy(), s("users")));
    };
    connect(&m_session, &Session::policyChanged, this, allow);
    allow();
    const auto handOver = [this] { leave([this] { Q_EMIT handOverRequested(m_user); }); };
    connect(m_head, &UserHead::handOverRequested, this, handOver);
    connect(menu, &UserMenu::handOverRequested, this, handOver);
    connect(menu, &UserMenu::editRequested, this, [this] { openSection(s("profile")); });
    connect(menu, &UserMenu::passwordRequested, this, [this] { openSection(s("password")); });
    connect(menu, &UserMenu::copyRequested, this, [this] { Q_EMIT copyRequested(m_user); });
    connect(menu, &UserMenu::welcomeMailRequested, this, [this] { Q_EMIT welcomeMailRequested(m_user); });
    connect(menu, &UserMenu::passwordMailRequested, this, [this] { Q_EMIT passwordMailRequested(m_user); });
    connect(menu, &UserMenu::forwardingOffRequested, this, [this] { Q_EMIT forwardingOffRequested(m_user); });
    connect(menu, &UserMenu::removeRequested, this, [this] { leave([this] { Q_EMIT removeRequested(m_user); }); });
}

// With the first user: nobody waits for them when the program starts.
void UserPlace::addSections()
{
    auto *password = new PasswordSection(m_session, m_theme, m_clipboard);
    auto *passcode = new PasscodeSection(m_session, m_theme, m_clipboard);
    add(s("dashboard"), new CallingSection(m_session, m_theme));
    auto *profile = new ProfileSection(m_session, m_theme);
    add(s("profile"), profile);
    connect(profile, &ProfileSection::emailStepsRequested, this, &UserPlace::emailStepsRequested);
    add(s("number"), new NumberSection(m_session, m_theme));
    add(s("e911"), new EmergencySection(m_session, m_theme));
    add(s("password"), password);
    add(s("passcode"), passcode);
    add(s("voicemail"), new VoicemailSection(m_session, m_theme));
    add(s("messaging"), new MessagingSection(m_session, m_theme));
    auto *devices = new DevicesSection(m_session, m_theme, m_clipboard);
    add(s("devices"), devices);
    add(s("applications"), new ApplicationsSection(m_session, m_theme));
    add(s("access"), new AccessSection(m_session, m_theme));
    add(s("history"), new HistorySection(m_session, m_theme, m_clock));
    connect(devices, &DevicesSection::assignRequested, this, &UserPlace::assignDeviceRequested);
    connect(devices, &DevicesSection::sipSet, this, [this] { Q_EMIT secretSet(tr("The SIP sign-in is set.")); });
    connect(password, &SecretSection::secretSet, this, [this] { Q_EMIT secretSet(tr("The portal password is set.")); });
    connect(passcode, &SecretSection::secretSet, this, [this] { Q_EMIT secretSet(tr("The voicemail passcode is set.")); });
}

void UserPlace::add(const QString &id, UserSection *section)
{
    static const QHash<QString, QString> areas{
        {s("dashboard"), s("features")}, {s("profile"), s("users")},    {s("number"), s("numbers")},
        {s("e911"), s("emergency")},     {s("password"), s("secrets")}, {s("passcode"), s("secrets")},
        {s("voicemail"), s("features")}, {s("messaging"), s("users")},  {s("devices"), s("devices")},
        {s("applications"), s("users")}, {s("access"), s("users")}};
    section->setArea(areas.value(id));
    m_sections.append({id, section});
    m_stack->addWidget(section);
    connect(section, &UserSection::edited, this, &UserPlace::showSaveBar);
    connect(section, &UserSection::saved, this, [this, section](const IdempotencyKey &key, bool held) {
        m_sent.insert(key.value, section);
        Q_EMIT saved(key, held);
    });
    connect(section, &UserSection::failed, this, &UserPlace::failed);
    connect(section, &UserSection::sectionRequested, this, &UserPlace::openSection);
}

void UserPlace::open(const UserId &user, const QString &section)
{
    if (m_sections.isEmpty())
        addSections();
    if (user != m_user)
        m_sent.clear();
    m_user = user;
    if (!section.isEmpty())
        openSection(section);
    load();
}

void UserPlace::fix(const CommandStatus &status)
{
    const ObjectRef object = std::get<ChangeObject>(status.command).object;
    const QList<FieldEdit> &edits = std::get<ChangeObject>(status.command).edits;
    if (m_sections.isEmpty())
        addSections();
    for (const Section &section : std::as_const(m_sections)) {
        if (!edits.isEmpty() && section.widget->owns(object, edits.first().field)) {
            m_toFix = status;
            open(commandUser(status.command), section.id);
            return;
        }
    }
}

// Nobody sees it while another place is open; it is read when the page comes back.
void UserPlace::reload()
{
    if (isVisible())
        m_later.start();
}

void UserPlace::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    reload();
}

void UserPlace::load()
{
    if (m_user.isEmpty())
        return;
    whenDone(m_session.licences(), this, [this](const Result<QList<Licence>> &licences) {
        for (const Licence &licence : licences.value_or(QList<Licence>()))
            m_licences.insert(licence.id.value, licence.name);
    });
    whenDone(m_session.userDetails(m_user), this, [this, user = m_user](const Result<UserDetails> &details) {
        if (user != m_user)
            return;
        if (details)
            showUser(*details);
        else if (details.error().kind == Error::Kind::Gone)
            showGone();
    });
}

void UserPlace::showUser(const UserDetails &details)
{
    m_gone->hide();
    m_head->setActionsShown(true);
    m_body->show();
    const User &user = details.user;
    m_head->showUser(user, m_licences.value(user.licence.value, user.licence.value));
    for (const Section &section : std::as_const(m_sections))
        section.widget->showUser(details);
    if (const auto status = std::exchange(m_toFix, std::nullopt))
        current()->fix(*status);
    showSaveBar();
    showHandOver();
}

void UserPlace::showHandOver()
{
    whenDone(m_session.unfinished(HandOverPlan::nameFor(m_user)), this, [this, user = m_user](const Result<QJsonObject> &kept) {
        if (user != m_user)
            return;
        const HandOverPlan plan = kept ? HandOverPlan::fromJson(*kept) : HandOverPlan();
        m_handOver->setText(tr("The hand-over to %1 is not finished.").arg(plan.newName()), tr("It goes on where it was left."));
        m_handOverLine->setVisible(kept.has_value());
    });
}

void UserPlace::showGone()
{
    m_handOverLine->hide();
    m_body->hide();
    m_head->setActionsShown(false);
    m_gone->show(
        s("user-remove"), tr("This user was removed"), tr("Nothing can be changed any more."), tr("Back to the list"), false);
    m_gone->setVisible(true);
}

UserSection *UserPlace::current() const { return static_cast<UserSection *>(m_stack->currentWidget()); }

void UserPlace::openSection(const QString &id)
{
    for (const Section &section : std::as_const(m_sections)) {
        if (section.id == id)
            m_stack->setCurrentWidget(section.widget);
    }
    if (m_menu->current() != id)
        m_menu->setCurrent(id);
    showSaveBar();
}

QString UserPlace::currentSection() const { return m_menu->current(); }

QList<UserSection *> UserPlace::editedSections() const
{
    QList<UserSection *> edited;
    for (const Section &section : m_sections) {
        if (section.widget->isEdited())
            edited += section.widget;
    }
    return edited;
}

void UserPlace::showSaveBar()
{
    if (m_sections.isEmpty())
        return;
    m_bar->show(current()->saveWords(), m_session.activity().link == Link::Online);
    const QList<UserSection *> edited = editedSections();
    for (const Section &section : std::as_const(m_sections))
        m_menu->setMark(
            section.id,
            edited.contains(section.widget)        ? SectionMenu::Mark::Edited
                : section.widget->needsAttention() ? SectionMenu::Mark::Problem
                                                   : SectionMenu::Mark::None);
    m_head->setEdits(int(edited.size()));
}

void UserPlace::save(bool held)
{
    if (m_sections.isEmpty())
        return;
    const bool waits = held || m_session.activity().link != Link::Online;
    current()->save(waits);
}

void UserPlace::leave(const std::function<void()> &then)
{
    const QList<UserSection *> edited = editedSections();
    if (edited.isEmpty())
        return then();
    auto *dialog = new ConfirmDialog(
        m_theme, ConfirmDialog::Kind::Danger,
        {tr("Leave this user"), tr("Discard %n edit(s) that are not saved?", nullptr, int(edited.size())),
         tr("What you typed here is lost. Stay to save it."), tr("Stay"), tr("Discard")},
        this);
    connect(dialog, &QDialog::accepted, this, [this, then] {
        for (UserSection *section : editedSections())
            section->discard();
        then();
    });
    dialog->open();
}

void UserPlace::setNeighbours(bool before, bool after) { m_head->setNeighbours(before, after); }

void UserPlace::enter()
{
    if (m_sections.isEmpty())
        return;
    if (QWidget *first = current()->firstField(); first && first->isEnabled())
        first->setFocus(Qt::OtherFocusReason);
    else
        m_menu->setFocus(Qt::OtherFocusReason);
}

void UserPlace::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Save))
        save(false);
    else if (event->key() == Qt::Key_Escape)
        leave([this] { Q_EMIT backRequested(); });
    else if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_PageUp)
        leave([this] { Q_EMIT neighbourRequested(-1); });
    else if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_PageDown)
        leave([this] { Q_EMIT neighbourRequested(1); });
    else
        QWidget::keyPressEvent(event);
}

} // namespace jackfield
