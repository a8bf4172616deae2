#pragma once

#include <QHash>
#include <QString>

namespace jackfield::test {

/// A message as a mail program shows it (RFC 5322, 2045, 2047), as far as our provider's mails go.
struct Mail {
    QHash<QString, QString> headers;
    QString body;

    static Mail parsed(const QByteArray &raw);
};

} // namespace jackfield::test
