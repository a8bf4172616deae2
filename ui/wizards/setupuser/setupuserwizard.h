#pragma once

#include "core/session/session.h"
#include "ui/fields/wizarddialog.h"
#include "ui/wizards/setupuser/usersetupbuilder.h"

#include <QTimer>

QT_BEGIN_NAMESPACE
class QCheckBox;
QT_END_NAMESPACE

namespace jackfield {

class DetailsPage;
class DevicePage;
class Draft;
class NumberStationPage;
class ReviewPage;
class SetupTemplates;

/// A command that the provider refused earlier, to be corrected in the wizard.
struct RefusedSetup {
    IdempotencyKey key;
    UserSetup setup;
    QList<FieldError> errors;
};

/// *Set Up a User* (S1, S4). It ends in one submit() for each Save, however often the button is pressed. When the provider refuses, the
/// wizard goes back to the page that owns the field; everything typed is still there and the choices are fresh.
///
/// What is typed is kept as a draft until it is saved or started over; the correction of a refused command has a draft of its own. Set
/// WA_DeleteOnClose and show() it; nothing here blocks.
class SetUpUserWizard final : public WizardDialog {
    Q_OBJECT

public:
    SetUpUserWizard(Session &session, Theme &theme, QWidget *parent, const std::optional<RefusedSetup> &refused = {});

    ~SetUpUserWizard() override;

    /// Begins with what is chosen already: a number, a device. A draft is offered all the same, with that in it.
    void startWith(const UserSetup &given, const std::optional<Device> &device = {});

    UserSetupBuilder &builder() { return m_builder; }
    DetailsPage *detailsPage() const { return m_details; }
    NumberStationPage *numberStationPage() const { return m_numberStation; }
    DevicePage *devicePage() const { return m_device; }
    ReviewPage *reviewPage() const { return m_review; }
    /// The name of the draft of a new user, and of a refused command's correction.
    static QString draftName(const IdempotencyKey &refused = {});
    QCheckBox *anotherBox() const { return m_another; }

    void setPatience(int milliseconds) { m_patience.setInterval(milliseconds); } ///< until Save may be left to go on by itself

    void reject() override;

Q_SIGNALS:
    void userSetUp(const QString &userId);                 ///< applied; then the dialog is accepted, unless another user follows
    void queued(const jackfield::IdempotencyKey &key);     ///< saved, and applied later: offline, or it takes long
    void openUserRequested(const jackfield::UserId &user); ///< the holder of a device

protected:
    void finish() override;

private:
    void loadChoices();
    void correct(const RefusedSetup &refused);
    void showRefused(const QList<FieldError> &errors);
    void takeCorrection(const UserSetup &draft);
    void offerDraft();
    void begin(const std::optional<UserSetup> &draft);
    void beginAsLast();
    void takeGiven();
    void startOver();
    void submitted(const IdempotencyKey &key);
    void follow(const CommandStatus &status);
    void goOnInBackground();
    void refused(const Error &error);
    void conclude(bool another);
    void endSaving();

    Session &m_session;
    const bool m_isCorrection;
    UserSetupBuilder m_builder;
    SetupTemplates *m_templates;
    DetailsPage *m_details;
    NumberStationPage *m_numberStation;
    DevicePage *m_device;
    ReviewPage *m_review;
    QCheckBox *m_another;
    Draft *m_draft;
    QTimer m_patience;
    UserSetup m_given;
    std::optional<Device> m_givenDevice;
    bool m_draftRead = false;
    bool m_storing = false;                ///< submit() has not answered yet
    IdempotencyKey m_key;                  ///< being applied
    QHash<QString, CommandStatus> m_heard; ///< what was said of commands since Save, before the key was known
    IdempotencyKey m_toReplace;            ///< the refused command that this one corrects
};

} // namespace jackfield
