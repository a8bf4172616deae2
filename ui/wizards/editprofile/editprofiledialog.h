#pragma once

#include "core/session/session.h"
#include "ui/wizards/editprofile/profileedit.h"

#include <QDialog>
#include <QHash>

#include <optional>

class QPushButton;

namespace jackfield {

class CalloutBox;
class ColumnsBox;
class FieldRow;
class PickerCombo;
class Theme;

/// A change in the outbox that is edited once more.
struct EditedChange {
    IdempotencyKey key;
    ChangeUser change;
    QList<FieldError> refused; ///< what the provider said of it
};

/// Edits a user's profile. Save puts one change into the outbox: it is sent at once, or, without a connection, held in Pending changes until
/// it is applied; "Save to pending" holds it in any case. When this computer cannot keep it, everything typed stays.
class EditProfileDialog final : public QDialog {
    Q_OBJECT

public:
    EditProfileDialog(Session &session, Theme &theme, const User &user, QWidget *parent, std::optional<EditedChange> edited = {});
    ~EditProfileDialog() override;

Q_SIGNALS:
    void saved(const jackfield::IdempotencyKey &key, bool held);

private:
    void addText(ColumnsBox &box, const char *field, QString User::*member);
    void addPicker(ColumnsBox &box, const char *field, QString User::*member, const Choices &choices, const QString &none);
    FieldRow *row(const char *field, QWidget *editor);
    void showProblems(const QList<FieldError> &problems);
    void check(const QString &field);
    void look();
    void save(bool held);
    void showFailure(const Error &error);
    static QString words(const FieldError &problem);

    Session &m_session;
    Theme &m_theme;
    ProfileEdit m_edit;
    std::optional<EditedChange> m_edited;
    QHash<QString, FieldRow *> m_rows;
    CalloutBox *m_callout;
    QPushButton *m_hold;
    QPushButton *m_save;
};

} // namespace jackfield
