#pragma once

#include "app/provider/mail/letter.h"
#include "core/domain/administrator.h"

namespace jackfield::reference {

// What an administrator is told by mail, in English or French (S3.14), under the brand of the administrator's portal (S3.13).

/// The registration link (S0.7).
Letter
registrationLetter(const Brand &brand, const Administrator &administrator, const QString &accountName, const QByteArray &token);

/// Username, temporary password and the portal's address (S3.15).
Letter
activationLetter(const Brand &brand, const Administrator &administrator, const QString &accountName, const QString &password);

/// The link to make a new password after one was forgotten (S3.13, S3.16): for anybody.
Letter resetLetter(
    const Brand &brand, const QString &person, const QString &name, const QString &address, const QString &language,
    const QByteArray &token);

} // namespace jackfield::reference
