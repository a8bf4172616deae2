#pragma once

#include "core/domain/maillink.h"
#include "core/session/frontdesk.h"
#include "ui/fields/signincard.h"

class QCheckBox;

namespace jackfield {

class NewPasswordFields;

/// The link of a mail: who it is for, a password of one's own, and the terms where there are any (S0.7, S3.16).
class LinkCard final : public SignInCard {
    Q_OBJECT

public:
    LinkCard(FrontDesk &desk, Theme &theme, const MailLink &link, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The password is made; one signs in with this.
    void done(const QString &login);

private:
    void show(const Result<LinkInfo> &info);
    void refuse(const Error &error);
    void save();

    FrontDesk &m_desk;
    const MailLink m_link;
    LinkInfo m_info;
    NewPasswordFields *m_fields;
    QCheckBox *m_terms;
};

} // namespace jackfield
