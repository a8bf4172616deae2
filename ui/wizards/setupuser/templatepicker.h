#pragma once

#include "core/domain/usersetup.h"

#include <QWidget>

class QPushButton;

namespace jackfield {

class FieldRow;
class PickerCombo;
class SetupTemplates;
class Theme;
class UserSetupBuilder;

/// *Start from a template*: the templates of the account with what each gives, and a way to remove one. Not there while there are none.
class TemplatePicker final : public QWidget {
    Q_OBJECT

public:
    /// The builder knows what the account has now.
    TemplatePicker(Theme &theme, SetupTemplates &templates, const UserSetupBuilder &builder, QWidget *parent = nullptr);

Q_SIGNALS:
    void roleChosen(const jackfield::UserSetup &role); ///< of SetupTemplates::fields()

private:
    QString summary(const QString &name) const;
    void showTemplates();
    void choose(const QString &name);
    void askToRemove();

    Theme &m_theme;
    SetupTemplates &m_templates;
    const UserSetupBuilder &m_builder;
    PickerCombo *m_picker;
    FieldRow *m_row;
    QPushButton *m_remove;
};

} // namespace jackfield
