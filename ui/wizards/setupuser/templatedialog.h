#pragma once

#include "core/session/session.h"

#include <QDialog>

class QLineEdit;

namespace jackfield {

class FieldRow;
class SetupTemplates;
class Theme;

/// *Save as template…*: shows what new users would get, asks for a name, and keeps it. Deletes itself.
class TemplateDialog final : public QDialog {
    Q_OBJECT

public:
    TemplateDialog(Session &session, Theme &theme, const User &user, QWidget *parent);

Q_SIGNALS:
    void saved(const QString &name);

private:
    void showRole();
    void look();
    void save();

    Session &m_session;
    Theme &m_theme;
    const UserSetup m_role;
    SetupTemplates *m_templates;
    QLineEdit *m_name;
    FieldRow *m_row;
    FieldRow *m_preview;
};

} // namespace jackfield
