#include "ui/wizards/addmanager/administratorwizard.h"

#include "core/domain/merge.h"
#include "ui/pending/commandwords.h"
#include "ui/pending/saving.h"
#include "ui/theme/theme.h"
#include "ui/wizards/addmanager/administratordetails.h"
#include "ui/wizards/addmanager/administratorreview.h"

#include <QPushButton>

namespace jackfield {

namespace {

const QString draftName = QStringLiteral("administrator");

QString titleOf(const AccountPolicy &policy, bool isNew)
{
    if (!isNew)
        return AdministratorWizard::tr("Edit");
    return policy.administrators.areManagers() ? AdministratorWizard::tr("Add account manager")
                                               : AdministratorWizard::tr("Add administrator");
}

bool isAddition(const AdministratorWizard::Start &start)
{
    return !start.change && (!start.refused || std::holds_alternative<AddObject>(start.refused->command));
}

} // namespace

AdministratorWizard::AdministratorWizard(Session &session, Theme &theme, QWidget *parent, const Start &start)
    : WizardDialog(theme, titleOf(session.policy(), isAddition(start)), parent)
    , m_session(session)
    , m_before(start.change.value_or(Administrator()))
    , m_isNew(isAddition(start))
    , m_details(new AdministratorDetails(session, theme, m_before))
    , m_review(new AdministratorReview(session, theme, m_isNew, [this] { return m_details->typed(); }))
    , m_saving(new Saving(session, this))
{
    addPage(m_details, tr("Details"), tr("Name, e-mail, language"));
    addPage(m_review, tr("Review"), tr("Check and save"));
    setFinishText(tr("Save"));
    if (m_isNew)
        setNote(tr("Draft kept until you finish or discard it"));
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(500);
    connect(&m_draftTimer, &QTimer::timeout, this, &AdministratorWizard::keepDraft);
    connect(m_details, &AdministratorDetails::edited, this, [this] {
        m_holdsInput = true;
        m_draftTimer.start();
    });
    connect(m_details, &AdministratorDetails::startOverRequested, this, &AdministratorWizard::startOver);
    connect(m_details, &AdministratorDetails::accessTableRequested, this, &AdministratorWizard::accessTableRequested);
    connect(m_saving, &Saving::applied, this, &AdministratorWizard::applied);
    connect(m_saving, &Saving::refused, this, &AdministratorWizard::refused);
    connect(m_saving, &Saving::queued, this, [this](const IdempotencyKey &key) {
        setSaving(false);
        settled();
        Q_EMIT queued(key);
        accept();
    });
    connect(m_saving, &Saving::slow, this, [this] {
        setNote(tr("This takes longer than usual. It goes on when you close this window."));
        cancelButton()->setText(tr("Close"));
    });
    connect(m_saving, &Saving::notKept, this, [this](const Error &) {
        setSaving(false);
        m_review->showFailure(
            tr("This computer could not keep it."), tr("Make room on the disk, then save again. What you typed is still here."));
    });
    if (start.refused)
        load(*start.refused);
    else if (m_isNew)
        offerDraft();
}

void AdministratorWizard::load(const CommandStatus &refused)
{
    m_toReplace = refused.key;
    Administrator typed = m_before;
    if (const auto *addition = std::get_if<AddObject>(&refused.command))
        fromJson(addition->fields, typed);
    else if (const auto *change = std::get_if<ChangeObject>(&refused.command))
        typed = withEdits(typed, change->edits);
    m_details->type(typed);
    m_holdsInput = true;
    m_details->refuse(refused.error.fields);
}

void AdministratorWizard::offerDraft()
{
    whenDone(m_session.unfinished(draftName), this, [this](const Result<QJsonObject> &draft) {
        if (!draft || m_holdsInput)
            return;
        Administrator typed;
        fromJson(*draft, typed);
        m_details->type(typed);
        m_holdsInput = true;
        m_details->showDraftNote(true);
    });
}

void AdministratorWizard::keepDraft()
{
    m_draftTimer.stop();
    if (m_isNew && m_holdsInput && !m_saving->isBusy())
        m_session.keepUnfinished(draftName, toJson(m_details->typed()));
}

void AdministratorWizard::startOver()
{
    m_draftTimer.stop();
    m_session.dropUnfinished(draftName);
    m_holdsInput = false;
    m_details->type({});
    m_details->showDraftNote(false);
    goTo(0);
}

Command AdministratorWizard::command() const
{
    const Administrator typed = m_details->typed();
    if (!m_isNew)
        return ChangeObject{
            {ObjectKind::Administrator, m_before.id.value},
            m_before.displayName(),
            m_before.revision,
            editsBetween(m_details->before(), typed)};
    QJsonObject fields;
    for (const FieldEdit &edit : editsBetween(Administrator(), typed))
        fields.insert(edit.field, edit.to);
    return AddObject{ObjectKind::Administrator, typed.displayName(), fields};
}

void AdministratorWizard::finish()
{
    pass(m_gate, [this] { save(); });
}

void AdministratorWizard::save()
{
    if (m_saving->isBusy())
        return;
    const Command command = this->command();
    const auto *change = std::get_if<ChangeObject>(&command);
    if (change && change->edits.isEmpty())
        return accept();
    m_review->showFailure({}, {});
    m_draftTimer.stop();
    setSaving(true);
    m_saving->submit(command);
}

void AdministratorWizard::setSaving(bool saving)
{
    setBusy(saving, tr("Saving…"));
    if (saving)
        return;
    cancelButton()->setText(tr("Cancel"));
    setNote(m_isNew ? tr("Draft kept until you finish or discard it") : QString());
}

void AdministratorWizard::applied(const CommandStatus &status)
{
    setSaving(false);
    settled();
    const Administrator typed = m_details->typed();
    if (m_isNew)
        Q_EMIT added({status.createdId}, typed.displayName(), typed.email);
    else
        Q_EMIT changed(typed.displayName());
    accept();
}

// It is in the outbox, or done: neither the draft nor what was refused before is needed any more.
void AdministratorWizard::settled()
{
    if (!m_toReplace.isEmpty())
        m_session.discard(std::exchange(m_toReplace, {}));
    if (m_isNew)
        m_session.dropUnfinished(draftName);
}

void AdministratorWizard::refused(const Error &error)
{
    setSaving(false);
    m_holdsInput = true;
    keepDraft();
    if (m_details->refuse(error.fields)) {
        goTo(0);
        return focusField(m_details->showProblems());
    }
    const bool isConflict = error.kind == Error::Kind::Conflict;
    m_review->showFailure(
        tr("It was not saved."),
        error.kind == Error::Kind::Forbidden  ? tr("Your role does not include this. Nothing was changed.")
            : error.kind == Error::Kind::Gone ? tr("This person was removed meanwhile.")
            : isConflict                      ? tr("Somebody else changed the same thing meanwhile. Close this window and look.")
            : !error.fields.isEmpty()         ? CommandWords::refusedField(error.fields.first(), ObjectKind::Administrator)
                                              : tr("The provider refused it. Nothing was changed."));
}

void AdministratorWizard::reject()
{
    if (m_saving->isStoring())
        return; // a moment: it is being written to the disk
    if (m_saving->isBusy()) {
        settled();
        Q_EMIT queued(m_saving->letGo());
        return accept();
    }
    keepDraft();
    WizardDialog::reject();
}

} // namespace jackfield
