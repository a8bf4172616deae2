#include "ui/wizards/setupuser/setupuserwizard.h"

#include "core/domain/fieldjson.h"
#include "ui/fields/fieldrow.h"
#include "ui/pending/draft.h"
#include "ui/theme/theme.h"
#include "ui/wizards/setupuser/detailspage.h"
#include "ui/wizards/setupuser/devicepage.h"
#include "ui/wizards/setupuser/devicesearchbox.h"
#include "ui/wizards/setupuser/numberstationpage.h"
#include "ui/wizards/setupuser/reviewpage.h"
#include "ui/wizards/setupuser/savedsetups.h"
#include "ui/wizards/setupuser/setupproblems.h"
#include "ui/wizards/setupuser/setuptemplates.h"

#include <QCheckBox>
#include <QPushButton>

namespace jackfield {

SetUpUserWizard::SetUpUserWizard(Session &session, Theme &theme, QWidget *parent, const std::optional<RefusedSetup> &refused)
    : WizardDialog(theme, tr("Set up a user"), parent)
    , m_session(session)
    , m_isCorrection(refused.has_value())
    , m_builder(session.policy())
    , m_templates(new SetupTemplates(session, this))
    , m_details(new DetailsPage(session, theme, m_builder, *m_templates))
    , m_numberStation(new NumberStationPage(session, theme, m_builder))
    , m_device(new DevicePage(session, theme, m_builder))
    , m_review(new ReviewPage(session, theme, m_builder, [this] { return m_device->chosenDevice(); }))
    , m_another(new QCheckBox(tr("Save and set up another"), this))
    , m_draft(new Draft(
          session, draftName(refused ? refused->key : IdempotencyKey()),
          [this] { return m_builder.holdsInput() ? toJson(m_builder.setup()) : QJsonObject(); }, this))
{
    addPage(m_details, tr("Details"), tr("Name, e-mail, sign-in"));
    addPage(m_numberStation, tr("Number and station"), tr("Number, license, apps"));
    addPage(m_device, tr("Device"), tr("Phone and ports"));
    addPage(m_review, tr("Review"), tr("Check and save"));
    setFinishText(tr("Save"));
    setNote(tr("Draft kept until you finish or discard it"));
    if (refused)
        m_another->hide(); // nobody else follows a correction
    else
        setLastPageWidget(m_another);

    connect(m_details, &DetailsPage::startOverRequested, this, &SetUpUserWizard::startOver);
    connect(m_device, &DevicePage::openUserRequested, this, &SetUpUserWizard::openUserRequested);
    connect(m_review, &ReviewPage::editRequested, this, [this](SetupPage page) { goTo(int(page)); });

    const auto keepSoon = [this] {
        if (!isBusy())
            m_draft->touch();
    };
    connect(&m_builder, &UserSetupBuilder::changed, this, keepSoon);
    connect(&m_builder, &UserSetupBuilder::loaded, this, keepSoon);
    connect(this, &WizardDialog::pageChanged, m_draft, &Draft::keep);
    m_patience.setSingleShot(true);
    m_patience.setInterval(2000);
    connect(&m_patience, &QTimer::timeout, this, &SetUpUserWizard::goOnInBackground);

    connect(&session, &Session::contentChanged, this, [this](const ChangeSet &changes) {
        if (changes.bulk || changes.licences || changes.applications)
            loadChoices();
        if (changes.bulk || changes.numbers)
            m_numberStation->refreshChoices();
        if (changes.bulk || changes.devices)
            m_device->devices()->search();
    });
    connect(&session, &Session::policyChanged, this, [this] { m_builder.setPolicy(m_session.policy()); });
    connect(&session, &Session::commandChanged, this, [this](const CommandStatus &status) {
        if (m_storing)
            m_heard.insert(status.key.value, status);
        else if (status.key == m_key && !m_key.isEmpty())
            follow(status);
    });
    connect(&session, &Session::activityChanged, this, [this](const Activity &activity) {
        if (m_key.isEmpty() || activity.link == Link::Online || activity.link == Link::Connecting)
            return;
        for (const CommandStatus &status : m_session.commands()) {
            if (status.key == m_key)
                return follow(status);
        }
    });

    loadChoices();
    if (refused)
        correct(*refused);
    else
        offerDraft();
}

SetUpUserWizard::~SetUpUserWizard() { deletePages(); } // while the builder that they refer to is there

void SetUpUserWizard::loadChoices()
{
    whenDone(m_session.licences(), this, [this](const Result<QList<Licence>> &licences) {
        if (licences)
            m_builder.setLicences(*licences);
    });
    whenDone(m_session.applications(), this, [this](const Result<QList<Application>> &applications) {
        if (applications)
            m_builder.setApplications(*applications);
    });
}

QString SetUpUserWizard::draftName(const IdempotencyKey &refused)
{
    const QString name = commandKind(SetUpUser{});
    return refused.isEmpty() ? name : name + u'/' + refused.value;
}

void SetUpUserWizard::correct(const RefusedSetup &refused)
{
    m_toReplace = refused.key;
    m_builder.load(refused.setup);
    m_draft->begin(toJson(m_builder.setup()));
    m_builder.refuse(refused.errors);
    showRefused(refused.errors);
    m_draft->read([this](const QJsonObject &kept, bool handedIn) {
        UserSetup draft;
        fromJson(kept, draft);
        if (kept.isEmpty())
            return;
        if (!handedIn)
            return takeCorrection(draft);
        SavedSetups::find(m_session, draft, m_toReplace, this, [this, draft](bool isSaved) {
            if (!isSaved)
                return takeCorrection(draft);
            m_draft->drop();
            m_session.discard(m_toReplace);
            accept();
        });
    });
}

void SetUpUserWizard::takeCorrection(const UserSetup &draft)
{
    m_builder.load(draft);
    m_draft->begin(toJson(m_builder.setup()));
}

// Opens the first page that owns one of these fields.
void SetUpUserWizard::showRefused(const QList<FieldError> &errors)
{
    SetupPage first = SetupPage::Review;
    for (const FieldError &error : errors)
        first = qMin(first, UserSetupBuilder::pageOf(error.field));
    for (int at = pageCount() - 1; at > int(first); --at)
        page(at)->showProblems();
    goTo(int(first));
    focusField(page(int(first))->showProblems());
}

void SetUpUserWizard::offerDraft()
{
    m_draft->read([this](const QJsonObject &kept, bool handedIn) {
        if (kept.isEmpty())
            return begin({});
        UserSetup draft;
        fromJson(kept, draft);
        if (!handedIn)
            return begin(draft);
        SavedSetups::find(m_session, draft, {}, this, [this, draft](bool isSaved) {
            if (isSaved)
                m_draft->drop();
            begin(isSaved ? std::nullopt : std::optional(draft));
        });
    });
}

void SetUpUserWizard::begin(const std::optional<UserSetup> &draft)
{
    m_draftRead = true;
    if (!draft) {
        beginAsLast();
    } else if (!m_builder.holdsInput()) {
        m_builder.load(*draft);
        m_draft->begin(toJson(m_builder.setup()));
        m_details->showDraftNote(true);
    }
    takeGiven();
}

void SetUpUserWizard::startWith(const UserSetup &given, const std::optional<Device> &device)
{
    m_given = given;
    m_givenDevice = device;
    if (m_draftRead)
        takeGiven();
}

// The next one is mostly like the last one; only what nobody minds to find changed.
void SetUpUserWizard::beginAsLast()
{
    if (m_builder.holdsInput())
        return;
    const UserSetup &last = m_templates->last();
    QStringList fields;
    const auto take = [&](const char *field, const QString &value, bool isThere) {
        if (!value.isEmpty() && isThere)
            fields += QString::fromLatin1(field);
    };
    const auto knows = [](const Choices &choices, const QString &id) {
        return std::any_of(choices.cbegin(), choices.cend(), [&](const Choice &choice) { return choice.id == id; });
    };
    const AccountPolicy &policy = m_builder.policy();
    take("promptLanguage", last.promptLanguage, knows(policy.languages, last.promptLanguage));
    take("timeZone", last.timeZone, knows(policy.timeZones, last.timeZone));
    take("site", last.site, policy.hasSites && policy.sites.contains(last.site));
    take("callingPlan", last.callingPlan, policy.hasCallingPlans && knows(policy.callingPlans, last.callingPlan));
    if (!fields.isEmpty())
        m_builder.take(last, fields);
}

// A number or a device, over what the draft says.
void SetUpUserWizard::takeGiven()
{
    QStringList fields;
    if (!m_given.phoneNumber.isEmpty())
        fields += QStringLiteral("phoneNumber");
    if (!m_given.device.isEmpty())
        fields += QStringLiteral("device");
    if (!fields.isEmpty())
        m_builder.take(m_given, fields);
    if (m_givenDevice)
        m_device->know(*m_givenDevice);
}

void SetUpUserWizard::startOver()
{
    m_builder.reset();
    m_draft->drop();
    m_details->showDraftNote(false);
    goTo(0);
    m_numberStation->refreshChoices();
}

void SetUpUserWizard::finish()
{
    if (isBusy())
        return;
    m_review->showFailure({}, {});
    m_draft->handIn();
    m_storing = true;
    m_heard.clear();
    setBusy(true, tr("Saving…"));
    cancelButton()->setEnabled(false);
    whenDone(m_session.submit(SetUpUser{m_builder.finished()}), this, [this](const Result<IdempotencyKey> &key) {
        m_storing = false;
        cancelButton()->setEnabled(true);
        if (key)
            return submitted(*key);
        endSaving();
        m_draft->keep();
        const SetupProblems::Sentence sentence = SetupProblems::ofSave(key.error(), m_builder);
        m_review->showFailure(sentence.bold, sentence.plain);
    });
}

void SetUpUserWizard::submitted(const IdempotencyKey &key)
{
    m_key = key;
    m_draft->drop();
    m_templates->remember(m_builder.finished());
    if (!m_toReplace.isEmpty()) {
        m_session.discard(m_toReplace);
        m_toReplace = {};
    }
    if (const auto heard = m_heard.constFind(key.value); heard != m_heard.constEnd())
        return follow(CommandStatus(*heard));
    m_patience.start();
    for (const CommandStatus &status : m_session.commands()) {
        if (status.key == key)
            return follow(status);
    }
}

void SetUpUserWizard::follow(const CommandStatus &status)
{
    switch (status.state) {
    case CommandState::Queued: {
        const Link link = m_session.activity().link;
        if (link == Link::Offline || link == Link::SignedOut) {
            const IdempotencyKey key = m_key;
            endSaving();
            Q_EMIT queued(key);
            conclude(m_another->isChecked());
        }
        return;
    }
    case CommandState::Held:
    case CommandState::Sending:
    case CommandState::Checking: return;
    case CommandState::Applied:
        endSaving();
        Q_EMIT userSetUp(status.createdId);
        conclude(m_another->isChecked());
        return;
    case CommandState::Parked:
    case CommandState::Conflict:
    case CommandState::Gone:
    case CommandState::Rejected: return refused(status.error);
    }
}

void SetUpUserWizard::goOnInBackground()
{
    if (m_key.isEmpty())
        return;
    setNote(tr("This takes longer than usual. It goes on when you close this window."));
    showNoteOnLastPage(true);
    cancelButton()->setText(tr("Close"));
}

void SetUpUserWizard::endSaving()
{
    m_patience.stop();
    m_key = {};
    setBusy(false);
    showNoteOnLastPage(false);
    setNote(tr("Draft kept until you finish or discard it"));
    cancelButton()->setText(tr("Cancel"));
}

void SetUpUserWizard::refused(const Error &error)
{
    const IdempotencyKey key = m_key;
    endSaving();
    if (m_isCorrection) {
        // It stays where the one was that it replaced, until it is right.
        m_toReplace = key;
        m_draft->setName(draftName(key));
        m_draft->begin(toJson(m_builder.setup()));
    } else {
        // Corrected, it is a new command. What was typed is safe before this one goes.
        m_draft->handIn();
        m_session.discard(key);
        m_draft->keep();
    }

    QList<FieldError> owned;
    for (const FieldError &field : error.fields) {
        if (UserSetupBuilder::pageOf(field.field) != SetupPage::Review)
            owned.append(field);
    }
    m_builder.refuse(owned);
    loadChoices();
    m_numberStation->refreshChoices();
    m_device->devices()->search();
    if (!owned.isEmpty())
        return showRefused(owned);
    const SetupProblems::Sentence sentence = SetupProblems::ofSave(error, m_builder);
    m_review->showFailure(sentence.bold, sentence.plain);
}

void SetUpUserWizard::conclude(bool another)
{
    if (!another)
        return accept();
    m_builder.reset();
    beginAsLast();
    m_details->showDraftNote(false);
    goTo(0);
}

void SetUpUserWizard::reject()
{
    if (m_storing)
        return; // a moment: it is being written to disk
    if (!m_key.isEmpty()) {
        const IdempotencyKey key = m_key;
        m_key = {};
        Q_EMIT queued(key);
        return accept();
    }
    m_draft->keep();
    WizardDialog::reject();
}

} // namespace jackfield
