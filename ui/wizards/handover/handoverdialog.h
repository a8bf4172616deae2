#pragma once

#include "ui/pending/handoverplan.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace jackfield {

class CalloutBox;
class FieldRow;
class HandOverRow;
class PlainLabel;
class SecretClipboard;
class Theme;

/// *Hand over to a new person* (S2.3): asks who, queues the steps in their order, and then shows how far each is. It can be closed and
/// opened again at any time: the plan is kept beside the account until every step is done. Passwords are made at the end and shown once.
class HandOverDialog final : public QDialog {
    Q_OBJECT

public:
    HandOverDialog(
        Session &session, Theme &theme, SecretClipboard &clipboard, const UserDetails &details,
        const std::optional<HandOverPlan> &plan, QWidget *parent);

Q_SIGNALS:
    void held(const jackfield::IdempotencyKey &first);    ///< the steps wait in Pending changes
    void addressRequested(const jackfield::UserId &user); ///< to be reviewed on the user's page
    void failed(const jackfield::Error &error);           ///< this computer could not keep it

private:
    void addSteps();
    QString titleOf(HandOverStep step) const;
    QString detailOf(HandOverStep step) const;
    void begin();
    void queue(QList<std::pair<HandOverStep, Command>> commands);
    void correct();
    void makeSecret(HandOverStep step);
    void reload();
    void look();
    void keep();
    bool check();
    void showRefusal(HandOverStep step, const CommandStatus &status);
    QString word(HandOverState state, HandOverStep step) const;

    Session &m_session;
    Theme &m_theme;
    SecretClipboard &m_clipboard;
    UserDetails m_details;
    HandOverPlan m_plan;
    QLineEdit *m_first;
    QLineEdit *m_last;
    QLineEdit *m_email;
    FieldRow *m_firstRow;
    FieldRow *m_lastRow;
    FieldRow *m_emailRow;
    QMap<HandOverStep, HandOverRow *> m_rows;
    CalloutBox *m_advice;
    PlainLabel *m_note;
    QPushButton *m_start;
    QPushButton *m_close;
    bool m_queueing = false;
    std::optional<HandOverStep> m_making; ///< a secret is on its way
};

} // namespace jackfield
