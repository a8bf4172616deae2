#pragma once

#include "core/domain/emailpattern.h"
#include "ui/wizards/setupuser/setuppage.h"

#include <functional>

namespace jackfield {

class CalloutBox;
class PickerCombo;
class SetupTemplates;
class Switch;

/// Step 1: who it is (S1.8–S1.10, S4.3–S4.12, S4.18–S4.20). Fields that the account does not have are not there.
class DetailsPage final : public SetUpPage {
    Q_OBJECT

public:
    DetailsPage(Session &session, Theme &theme, UserSetupBuilder &builder, SetupTemplates &templates);

    void showDraftNote(bool shown); ///< "Your draft is back." with *Start over*

Q_SIGNALS:
    void startOverRequested();

protected:
    void read() override;

private:
    FieldRow *addText(const char *field, QString UserSetup::*member, const QString &label);
    PickerCombo *addPicker(const char *field, QString UserSetup::*member, const QString &label, FieldRow **row);
    void addSwitches();
    void place(const QList<QWidget *> &cells);
    void showEmailNeed();
    void completeEmail(Session &session);

    CalloutBox *m_draft;
    QList<std::function<void()>> m_readers;
    FieldRow *m_email = nullptr;
    EmailPattern m_pattern; ///< of the company's addresses
    Switch *m_admin = nullptr;
    PickerCombo *m_adminLevel = nullptr;
};

} // namespace jackfield
