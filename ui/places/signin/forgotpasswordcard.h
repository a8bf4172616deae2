#pragma once

#include "core/domain/maillink.h"
#include "core/session/frontdesk.h"
#include "ui/fields/signincard.h"

class QLineEdit;

namespace jackfield {

class FieldRow;

/// Has a mail sent with a link to a new password, and takes that link. It says the same whoever it is (S3.16).
class ForgotPasswordCard final : public SignInCard {
    Q_OBJECT

public:
    ForgotPasswordCard(FrontDesk &desk, Theme &theme, const QUrl &address, const QString &login, QWidget *parent = nullptr);
    void focusFirst();

Q_SIGNALS:
    void linkEntered(const jackfield::MailLink &link);

private:
    void act();
    void askForMail();

    FrontDesk &m_desk;
    const QUrl m_address;
    QLineEdit *m_login;
    QLineEdit *m_link;
    FieldRow *m_loginRow;
    FieldRow *m_linkRow;
    bool m_isSent = false;
};

} // namespace jackfield
