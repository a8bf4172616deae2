#include "ui/places/administrators/administratorsplace.h"

#include "core/domain/phonetext.h"
#include "ui/fields/agewords.h"
#include "ui/fields/calloutbox.h"
#include "ui/fields/columnsbox.h"
#include "ui/fields/levelwords.h"
#include "ui/fields/listwithpane.h"
#include "ui/fields/plainlabel.h"
#include "ui/fields/recordtable.h"
#include "ui/places/administrators/accesstable.h"
#include "ui/places/administrators/administratorpane.h"
#include "ui/places/administrators/administratorwords.h"
#include "ui/places/administrators/removaldialog.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace jackfield {

AdministratorsPlace::AdministratorsPlace(Session &session, Theme &theme, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_theme(theme)
    , m_clock(clock)
    , m_pane(new AdministratorPane(session, theme, clock))
    , m_split(new ListWithPane(makeList(), m_pane, theme.px("layout.sitePane"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_split);
    connect(m_table, &RecordTable::rowEntered, this, [this](const QString &id) {
        if (m_split->isPaneShown())
            open(id);
    });
    connect(m_table, &RecordTable::openRequested, this, [this](const QString &id) {
        open(id);
        m_pane->focusStart();
    });
    connect(m_table, &RecordTable::actionRequested, this, &AdministratorsPlace::act);
    connect(m_table, &RecordTable::escapePressed, this, &AdministratorsPlace::closePane);
    connect(m_pane, &AdministratorPane::closeRequested, this, &AdministratorsPlace::closePane);
    connect(m_pane, &AdministratorPane::editRequested, this, [this](const QString &id) { act(id, QStringLiteral("edit")); });
    connect(m_pane, &AdministratorPane::resendRequested, this, &AdministratorsPlace::resend);
    connect(m_pane, &AdministratorPane::removeRequested, this, &AdministratorsPlace::askToRemove);
    connect(m_pane, &AdministratorPane::passwordRequested, this, [this](const QString &id) {
        if (const Administrator *one = administrator(id))
            Q_EMIT passwordRequested(*one);
    });
    connect(m_pane, &AdministratorPane::changesRequested, this, &AdministratorsPlace::changesRequested);
    connect(m_add, &QPushButton::clicked, this, &AdministratorsPlace::addRequested);
    connect(&session, &Session::policyChanged, this, &AdministratorsPlace::load);
    connect(&session, &Session::activityChanged, this, &AdministratorsPlace::showAll);
    connect(&session, &Session::commandChanged, this, &AdministratorsPlace::showAll);
    connect(&session, &Session::commandDropped, this, &AdministratorsPlace::showAll);
    connect(&session, &Session::contentChanged, this, [this](const ChangeSet &changes) {
        if (changes.bulk || changes.sites || changes.administrators)
            load();
    });
    load();
}

QString AdministratorsPlace::title(const AccountPolicy &policy) { return AdministratorWords::title(policy); }

QWidget *AdministratorsPlace::makeHeader()
{
    auto *header = new QWidget;
    m_title = new PlainLabel({}, "pageTitle");
    m_count = new PlainLabel({}, "secondary");
    m_subtitle = new PlainLabel({}, "secondary");
    m_subtitle->setWordWrap(true);
    m_add = new QPushButton;
    m_add->setIcon(m_theme.icon(QStringLiteral("plus"), ColorRole::TextOnAccent));
    Theme::setKind(m_add, "primary");
    auto *access = new QPushButton(tr("Who may do what…"));
    Theme::setKind(access, "quiet");
    m_staff = new CalloutBox(m_theme, State::Info);
    m_staff->setIconName(QStringLiteral("lock"));
    m_lost = new CalloutBox(m_theme, State::Warning);
    auto *name = new QHBoxLayout;
    name->setSpacing(m_theme.px("space.4"));
    name->addWidget(m_title);
    name->addWidget(m_count, 0, Qt::AlignBottom);
    name->addStretch(1);
    auto *words = new QWidget;
    auto *wordsColumn = new QVBoxLayout(words);
    wordsColumn->setContentsMargins(0, 0, 0, 0);
    wordsColumn->setSpacing(0);
    wordsColumn->addLayout(name);
    wordsColumn->addWidget(m_subtitle);
    auto *buttons = new QWidget;
    auto *buttonsLine = new QHBoxLayout(buttons);
    buttonsLine->setContentsMargins(0, 0, 0, 0);
    buttonsLine->setSpacing(m_theme.px("space.buttonGap"));
    buttonsLine->addStretch(1);
    buttonsLine->addWidget(access);
    buttonsLine->addWidget(m_add);
    auto *line = new ColumnsBox(m_theme.px("space.buttonGap"), m_theme.px("space.4"));
    line->addCell(words);
    line->addCell(buttons);
    line->setStretch(1, 0);
    auto *column = new QVBoxLayout(header);
    const int margin = m_theme.px("space.pageMargin");
    column->setContentsMargins(margin, m_theme.px("space.5"), margin, m_theme.px("space.5"));
    column->setSpacing(m_theme.px("space.4"));
    column->addWidget(line);
    column->addWidget(m_staff);
    column->addWidget(m_lost);
    connect(access, &QPushButton::clicked, this, &AdministratorsPlace::showAccessTable);
    return header;
}

QWidget *AdministratorsPlace::makeList()
{
    auto *list = new QWidget;
    auto *line = new QFrame;
    Theme::setKind(line, "line");
    m_table = new RecordTable(m_theme, AdministratorWords::title(m_session.policy()));
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(line);
    column->addWidget(m_table, 1);
    return list;
}

void AdministratorsPlace::load()
{
    const AccountPolicy policy = m_session.policy();
    m_title->setText(AdministratorWords::title(policy));
    m_subtitle->setText(AdministratorWords::subtitle(policy));
    m_add->setText(AdministratorWords::add(policy));
    if (policy.administrators.areManagers())
        m_table->setColumns(
            {{tr("Name"), 0},
             {tr("E-mail"), 0},
             {tr("Branding domain"), 3},
             {tr("Language"), 4},
             {tr("Last sign-in"), 2},
             {tr("Registration"), 1},
             {tr("Actions"), 0}});
    else
        m_table->setColumns(
            {{tr("Name"), 0},
             {tr("E-mail"), 0},
             {tr("Contact number"), 3},
             {tr("Looks after"), 4},
             {tr("Last sign-in"), 2},
             {tr("Registration"), 1},
             {tr("Actions"), 0}});
    whenDone(m_session.sites(), this, [this](const Result<QList<Site>> &sites) {
        m_sites = sites.value_or(QList<Site>());
        showAll();
    });
    whenDone(m_session.administrators(), this, [this](const Result<QList<Administrator>> &administrators) {
        m_administrators = administrators.value_or(QList<Administrator>());
        Q_EMIT countChanged(m_administrators.size());
        showAll();
    });
}

Record AdministratorsPlace::recordOf(const Administrator &one) const
{
    using Look = RecordCell::Look;
    const AccountPolicy policy = m_session.policy();
    const bool areManagers = policy.administrators.areManagers();
    const bool isInvited = one.state == QLatin1String("invited");
    const int sites = int(sitesOf(one.id).size());
    const QString brand =
        one.brandingDomain.isEmpty() ? policy.providerName : nameOf(policy.administrators.brandingDomains, one.brandingDomain);
    const QDateTime last = QDateTime::fromString(one.lastSignIn, Qt::ISODate);
    Record record{one.id.value, one.displayName(), {}, actionsOf(one)};
    RecordCell name{record.name, Look::Name};
    if (one.id.value == m_session.actor().id.value)
        name.chip = tr("You");
    const RecordCell third = areManagers
        ? RecordCell{brand, Look::Faint}
        : RecordCell{one.contactNumber.isEmpty() ? QString() : displayNumber({one.contactNumber}), Look::Text};
    const RecordCell fourth = areManagers ? RecordCell{nameOf(policy.languages, one.language), Look::Faint}
                                          : RecordCell{sites > 0 ? tr("%n site(s)", nullptr, sites) : tr("—"), Look::Text};
    record.cells = {
        name,
        {one.email, Look::Faint},
        third,
        fourth,
        {last.isValid() ? AgeWords::when(last, m_clock.now()) : tr("—"), Look::Faint},
        isInvited ? RecordCell{tr("Not registered yet"), Look::Pill, State::Warning, QStringLiteral("clock")}
                  : RecordCell{tr("Registered"), Look::Faint},
        {}};
    for (const CommandStatus &status : m_session.commands()) {
        const bool isAbout = commandObject(status.command) == ObjectRef{ObjectKind::Administrator, one.id.value};
        record.isEdited = record.isEdited || isAbout;
        if (isAbout && std::holds_alternative<RemoveObject>(status.command))
            record.cells[5] = {tr("Removal pending"), Look::Pill, State::Pending, QStringLiteral("pending")};
    }
    return record;
}

QList<RecordAction> AdministratorsPlace::actionsOf(const Administrator &one) const
{
    const AccountPolicy policy = m_session.policy();
    QList<RecordAction> actions;
    if (one.state == QLatin1String("invited")) {
        const QString why = m_sending == one.id.value ? tr("It is being sent.") : AdministratorWords::whyNoMail(policy, isOnline());
        actions.append({QStringLiteral("resend"), AdministratorWords::resend(policy), false, why});
    }
    if (one.id.value != m_session.actor().id.value) {
        actions.append(
            {QStringLiteral("remove"), tr("Remove…"), true,
             AdministratorWords::whyNotRemove(policy, one, m_session.actor().id.value, m_administrators.size())});
    }
    return actions;
}

void AdministratorsPlace::showAll()
{
    QList<Record> records;
    for (const Administrator &one : std::as_const(m_administrators))
        records += recordOf(one);
    m_table->setRecords(records);
    m_count->setText(QLocale().toString(m_administrators.size()));
    showNotes();
    if (!m_toSelect.isEmpty() && administrator(m_toSelect))
        m_table->setCurrentId(std::exchange(m_toSelect, {}));
    if (m_split->isPaneShown())
        open(m_pane->administrator().value);
}

void AdministratorsPlace::showNotes()
{
    const AccountPolicy policy = m_session.policy();
    const QString why = LevelWords::whyNot(policy, QStringLiteral("membership"));
    m_add->setEnabled(why.isEmpty());
    m_add->setAccessibleDescription(why);
    m_add->setToolTip(why);
    m_staff->setVisible(!why.isEmpty());
    m_staff->setText(
        why,
        LevelWords::isStaff(policy) && !policy.readOnly ? tr("You are acting for the provider, so both are off here.") : QString());
    // Two who remove each other: the one whose access was gone first is told what became of the removal.
    m_lost->hide();
    if (m_session.activity().link != Link::SignedOut)
        return;
    for (const CommandStatus &status : m_session.commands()) {
        const auto *removal = std::get_if<RemoveObject>(&status.command);
        if (removal && removal->object.kind == ObjectKind::Administrator && status.state == CommandState::Queued) {
            m_lost->setText(
                tr("%1 was not removed.").arg(removal->name),
                tr("You are signed out. If you cannot sign in any more, another administrator has removed you."));
            m_lost->show();
        }
    }
}

const Administrator *AdministratorsPlace::administrator(const QString &id) const
{
    const auto found = std::find_if(
        m_administrators.begin(), m_administrators.end(), [&](const Administrator &one) { return one.id.value == id; });
    return found == m_administrators.end() ? nullptr : &*found;
}

QList<Site> AdministratorsPlace::sitesOf(const AdministratorId &id) const
{
    QList<Site> sites = m_sites;
    sites.removeIf([&](const Site &site) { return site.contact != id; });
    return sites;
}

void AdministratorsPlace::act(const QString &id, const QString &action)
{
    if (action == QLatin1String("resend"))
        return resend(id);
    if (action == QLatin1String("remove"))
        return askToRemove(id);
    if (const Administrator *one = administrator(id))
        Q_EMIT editRequested(*one);
}

void AdministratorsPlace::open(const QString &id)
{
    const Administrator *one = administrator(id);
    if (!one)
        return closePane();
    m_pane->showAdministrator(*one, m_sites, m_administrators.size());
    m_split->setPaneShown(true);
}

void AdministratorsPlace::closePane()
{
    m_split->setPaneShown(false);
    m_table->setFocus(Qt::OtherFocusReason);
}

// S0.16: what is said about it is said when it was really sent.
void AdministratorsPlace::resend(const QString &id)
{
    pass(m_gate, [this, id] { send(id); });
}

void AdministratorsPlace::send(const QString &id)
{
    const Administrator *one = administrator(id);
    if (!one || !m_sending.isEmpty())
        return;
    m_sending = id;
    showAll();
    whenDone(m_session.sendMail({ObjectKind::Administrator, id}), this, [this, one = *one](const Result<bool> &sent) {
        m_sending.clear();
        showAll();
        if (sent)
            Q_EMIT mailSent(one.email);
        else
            Q_EMIT mailFailed(one, sent.error());
    });
}

void AdministratorsPlace::askToRemove(const QString &id)
{
    const Administrator *one = administrator(id);
    if (!one)
        return;
    RemovalDialog::Removal removal{*one, sitesOf(one->id), m_session.actor().name, m_session.account().name};
    removal.isOnline = isOnline();
    removal.areManagers = m_session.policy().administrators.areManagers();
    auto *dialog = new RemovalDialog(m_theme, removal, this);
    connect(dialog, &QDialog::accepted, this, [this, one = *one] { pass(m_gate, [this, one] { remove(one); }); });
    dialog->open();
}

void AdministratorsPlace::remove(const Administrator &one)
{
    const RemoveObject removal{{ObjectKind::Administrator, one.id.value}, one.displayName(), one.revision};
    whenDone(m_session.submit(removal), this, [this](const Result<IdempotencyKey> &key) {
        if (key)
            Q_EMIT removalSaved(*key);
        else
            Q_EMIT failed(key.error());
        showAll();
    });
}

void AdministratorsPlace::showAccessTable() { (new AccessTable(m_theme, m_session.policy(), this))->open(); }

void AdministratorsPlace::selectAdministrator(const AdministratorId &id)
{
    m_toSelect = id.value;
    showAll();
}

void AdministratorsPlace::enter() { m_table->setFocus(Qt::OtherFocusReason); }

} // namespace jackfield
