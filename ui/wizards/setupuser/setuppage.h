#pragma once

#include "ui/fields/wizardpage.h"
#include "ui/wizards/setupuser/usersetupbuilder.h"

namespace jackfield {

class FieldBinding;
class FieldRow;
class Session;

/// What the pages of *Set Up a User* share: the builder, and the fields of the page in the order of the screen.
class SetUpPage : public WizardPage {
    Q_OBJECT

public:
    SetUpPage(Theme &theme, UserSetupBuilder &builder, SetupPage page, const QString &title, const QString &subtitle);

    bool isComplete() const override { return m_builder.isComplete(m_page); }
    QWidget *showProblems() override;
    QWidget *firstField() const override;

    FieldRow *row(const QString &field) const; ///< null: this account has no such field

protected:
    UserSetupBuilder &builder() const { return m_builder; }
    const UserSetup &setup() const { return m_builder.setup(); }
    /// Binds a field of the page to its row; the order of the calls is the order of the problems.
    FieldBinding *bind(const char *field, FieldRow *row);
    /// Writes the builder's values into the editors; called when everything may be different.
    virtual void read() = 0;

private:
    UserSetupBuilder &m_builder;
    SetupPage m_page;
    QList<FieldBinding *> m_bindings;
};

} // namespace jackfield
