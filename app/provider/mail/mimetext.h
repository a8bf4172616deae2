#pragma once

#include <QByteArray>
#include <QString>

namespace jackfield::reference {

// The encodings of Internet mail. Lines end with LF, as they do in a Maildir.

/// A header's text: as it is when it is plain ASCII without anything special, else encoded words of RFC 2047 (UTF-8, base64), each at
/// most 75 characters, folded. Control characters become spaces, so that no text can begin a header of its own.
QByteArray headerText(const QString &text);

/// A mailbox of RFC 5322: `Ann Lee <ann@example.com>`, with the name encoded or quoted where it must be.
QByteArray mailbox(const QString &name, const QString &address);

/// A body in quoted-printable (RFC 2045), lines of at most 76 characters.
QByteArray quotedPrintable(const QString &text);

} // namespace jackfield::reference
