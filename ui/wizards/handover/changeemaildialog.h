#pragma once

#include "core/session/session.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace jackfield {

class FieldRow;

/// Another e-mail for a user whose messaging is on (S2.8 to S2.12, S2.36): Integrated IMP off, the e-mail, Integrated IMP on again, queued
/// in this order, so that each waits for the one before it and none is forgotten.
class ChangeEmailDialog final : public QDialog {
    Q_OBJECT

public:
    ChangeEmailDialog(Session &session, Theme &theme, const UserDetails &details, QWidget *parent);

Q_SIGNALS:
    void submitted(const jackfield::IdempotencyKey &key, bool held); ///< the change of the e-mail
    void failed(const jackfield::Error &error);

private:
    void save();
    void queue(QList<Command> commands);
    void askProvider();
    void look();

    Session &m_session;
    const UserDetails m_details;
    QLineEdit *m_email;
    FieldRow *m_row;
    QPushButton *m_save;
    QString m_taken; ///< what the provider said is in use
    bool m_queueing = false;
};

} // namespace jackfield
