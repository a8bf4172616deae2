#pragma once

#include <QString>
#include <QUrl>

#include <optional>

namespace jackfield {

/// The link of a registration or password mail: at whose provider, and the secret that it stands for. Taken as
/// https://PORTAL/register?token=… (or /password/new), and as jackfield://PORTAL/register?token=…, which means the same over https.
struct MailLink {
    QUrl address;
    QString token;

    bool operator==(const MailLink &) const = default;

    static std::optional<MailLink> of(const QString &text);
};

} // namespace jackfield
