#pragma once

#include "core/session/session.h"
#include "ui/fields/wizarddialog.h"
#include "ui/pending/gate.h"

#include <functional>

namespace jackfield {

class AdministratorDetails;
class AdministratorReview;
class Draft;
class Saving;

/// What the wizard begins with.
struct AdministratorStart {
    std::optional<Administrator> change = {};  ///< this one is changed; nothing: one is added
    std::optional<CommandStatus> refused = {}; ///< what was refused earlier, to be corrected
};

/// Adds an administrator or account manager, or changes one (S0.5, S0.6, S3.9). It ends in one command for each Save, however often the button is
/// pressed. When the provider refuses, it goes back to the field, with everything typed still there. What is typed is kept as a draft: of
/// somebody new, of each person that is changed, and of each refused command.
class AdministratorWizard final : public WizardDialog {
    Q_OBJECT

public:
    using Start = AdministratorStart;

    AdministratorWizard(Session &session, Theme &theme, QWidget *parent, const Start &start = {});

    AdministratorDetails *details() const { return m_details; }
    /// What stands before Save.
    void setGate(Gate gate) { m_gate = std::move(gate); }
    static QString draftName(const QString &of = {}); ///< of an id or a refused command's key; empty: of somebody new

    void reject() override;

Q_SIGNALS:
    void added(const jackfield::AdministratorId &id, const QString &name, const QString &email);
    void changed(const QString &name);
    void queued(const jackfield::IdempotencyKey &key); ///< saved, and applied later
    void accessTableRequested();

protected:
    void finish() override;

private:
    void save();
    Command command() const;
    QJsonObject typed() const;
    void offerDraft();
    void takeDraft(const Administrator &draft);
    void findSaved(const Administrator &draft, std::function<void(bool isSaved)> then);
    bool isPointless(const Administrator &draft) const;
    void startOver();
    void load(const CommandStatus &refused);
    void applied(const CommandStatus &status);
    void refused(const Error &error);
    void settled();
    void setSaving(bool saving);

    Session &m_session;
    Gate m_gate;
    Administrator m_before;
    const bool m_isNew;
    AdministratorDetails *m_details;
    AdministratorReview *m_review;
    Saving *m_saving;
    Draft *m_draft;
    bool m_holdsInput = false;
    IdempotencyKey m_toReplace; ///< the refused command that this one corrects
};

} // namespace jackfield
