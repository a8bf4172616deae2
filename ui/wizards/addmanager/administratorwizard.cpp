#include "ui/wizards/addmanager/administratorwizard.h"

#include "core/domain/fieldjson.h"
#include "core/domain/merge.h"
#include "ui/pending/commandwords.h"
#include "ui/pending/draft.h"
#include "ui/pending/saving.h"
#include "ui/theme/theme.h"
#include "ui/wizards/addmanager/administratordetails.h"
#include "ui/wizards/addmanager/administratorreview.h"

#include <QPushButton>

namespace jackfield {

namespace {

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

QString draftOf(const AdministratorWizard::Start &start)
{
    return AdministratorWizard::draftName(
        start.refused      ? start.refused->key.value
            : start.change ? start.change->id.value
                           : QString());
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
    , m_draft(new Draft(
          session, draftOf(start), [this] { return typed(); }, this))
{
    addPage(m_details, tr("Details"), tr("Name, e-mail, language"));
    addPage(m_review, tr("Review"), tr("Check and save"));
    setFinishText(tr("Save"));
    setNote(tr("Draft kept until you finish or discard it"));
    connect(m_details, &AdministratorDetails::edited, this, [this] {
        m_holdsInput = true;
        m_draft->touch();
    });
    connect(this, &WizardDialog::pageChanged, m_draft, &Draft::keep);
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
        m_draft->keep();
        m_review->showFailure(
            tr("This computer could not keep it."), tr("Make room on the disk, then save again. What you typed is still here."));
    });
    if (start.refused)
        load(*start.refused);
    offerDraft();
}

QString AdministratorWizard::draftName(const QString &of)
{
    const QString name = QStringLiteral("administrator");
    return of.isEmpty() ? name : name + u'/' + of;
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
    m_draft->begin(this->typed());
    m_details->refuse(refused.error.fields);
}

// Of a change, what it changes: the rest may be another one when somebody goes on with it.
QJsonObject AdministratorWizard::typed() const
{
    if (!m_holdsInput)
        return {};
    const Administrator now = m_details->typed();
    if (m_isNew)
        return toJson(now);
    QJsonObject edited;
    for (const FieldEdit &edit : editsBetween(m_details->before(), now))
        edited.insert(edit.field, edit.to);
    return edited;
}

void AdministratorWizard::offerDraft()
{
    m_draft->read([this](const QJsonObject &kept, bool handedIn) {
        if (kept.isEmpty() || (m_holdsInput && m_toReplace.isEmpty()))
            return;
        Administrator draft = m_before;
        fromJson(kept, draft);
        if (isPointless(draft))
            return m_draft->drop();
        if (!handedIn || !m_isNew)
            return takeDraft(draft);
        findSaved(draft, [this, draft](bool isSaved) {
            if (!isSaved)
                return takeDraft(draft);
            m_draft->drop();
            if (m_toReplace.isEmpty())
                return;
            m_session.discard(std::exchange(m_toReplace, {}));
            accept();
        });
    });
}

void AdministratorWizard::takeDraft(const Administrator &draft)
{
    m_details->type(draft);
    m_holdsInput = true;
    m_draft->begin(typed());
    if (m_toReplace.isEmpty())
        m_details->showDraftNote(true);
    else
        m_details->showProblems();
}

// The program may have been killed between Save and its end.
void AdministratorWizard::findSaved(const Administrator &draft, std::function<void(bool)> then)
{
    for (const CommandStatus &status : m_session.commands()) {
        const auto *addition = std::get_if<AddObject>(&status.command);
        const bool isSame = addition && addition->kind == ObjectKind::Administrator && status.key != m_toReplace
            && addition->fields.value(QStringLiteral("email")).toString() == draft.email;
        if (isSame)
            return then(true);
    }
    whenDone(m_session.administrators(), this, [draft, then = std::move(then)](const Result<QList<Administrator>> &administrators) {
        const QList<Administrator> all = administrators.value_or(QList<Administrator>());
        then(std::any_of(all.cbegin(), all.cend(), [&](const Administrator &one) { return one.email == draft.email; }));
    });
}

// Of an edit that is done or waits, nothing is left to do.
bool AdministratorWizard::isPointless(const Administrator &draft) const
{
    if (m_isNew || !m_toReplace.isEmpty())
        return false;
    Administrator now = m_before;
    for (const CommandStatus &status : m_session.commands()) {
        const auto *change = std::get_if<ChangeObject>(&status.command);
        if (change && change->object == ObjectRef{ObjectKind::Administrator, m_before.id.value})
            now = withEdits(now, change->edits);
    }
    return editsBetween(now, draft).isEmpty();
}

void AdministratorWizard::startOver()
{
    m_draft->drop();
    m_holdsInput = false;
    m_details->type(m_before);
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
    if (change && change->edits.isEmpty()) {
        m_draft->drop();
        return accept();
    }
    m_review->showFailure({}, {});
    m_draft->handIn();
    setSaving(true);
    m_saving->submit(command);
}

void AdministratorWizard::setSaving(bool saving)
{
    setBusy(saving, tr("Saving…"));
    if (saving)
        return;
    cancelButton()->setText(tr("Cancel"));
    setNote(tr("Draft kept until you finish or discard it"));
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
    m_draft->drop();
}

void AdministratorWizard::refused(const Error &error)
{
    setSaving(false);
    m_holdsInput = true;
    m_draft->keep();
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
    m_draft->keep();
    WizardDialog::reject();
}

} // namespace jackfield
