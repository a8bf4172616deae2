#pragma once

#include "ui/wizards/setupuser/severalusers.h"

#include <QDialog>

class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QStandardItemModel;
class QTableView;

namespace jackfield {

class CalloutBox;
class Draft;
class FieldRow;
class PickerCombo;
class PlainLabel;
class SetupTemplates;
class TemplatePicker;
class Theme;

/// *Set up several users…*: a table of names and e-mails is pasted, a template or a station is chosen, and what would become of each line
/// stands beside it before anything is sent. One command a user; between two of them it can be stopped. What was pasted is kept as a draft, without
/// those who are saved. Deletes itself.
class SeveralUsersDialog final : public QDialog {
    Q_OBJECT

public:
    SeveralUsersDialog(Session &session, Theme &theme, QWidget *parent);

    void reject() override;

    static QString draftName() { return QStringLiteral("set-up-several-users"); }

Q_SIGNALS:
    void submitted(const jackfield::IdempotencyKey &key, bool held);
    void saved(int users, bool held); ///< all that were ready, or as far as somebody let it go
    void failed(const jackfield::Error &error);

private:
    QWidget *makeInput();
    QWidget *makePreview();
    QJsonObject typed() const;
    QString remaining() const;
    void takeDraft(const QJsonObject &kept, bool handedIn);
    void startOver();
    void takeRole(const UserSetup &role);
    void showStations();
    void showRows();
    void save(bool held);
    void saveNext();
    void end();
    void setSaving(bool saving);

    Session &m_session;
    Theme &m_theme;
    SeveralUsers *m_users;
    SetupTemplates *m_templates;
    Draft *m_draft;
    CalloutBox *m_draftNote;
    QPlainTextEdit *m_text;
    TemplatePicker *m_template;
    PickerCombo *m_station;
    FieldRow *m_stationRow;
    PickerCombo *m_department;
    FieldRow *m_departmentRow;
    QStandardItemModel *m_model;
    QTableView *m_table;
    PlainLabel *m_summary;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_hold;
    QPushButton *m_save;
    QList<UserSetup> m_toSave;
    int m_saved = 0;
    bool m_saving = false;
    bool m_held = false;
    bool m_stop = false;
};

} // namespace jackfield
