#include "tests/e2e/mail.h"

#include <QRegularExpression>

namespace jackfield::test {

namespace {

QString decodedHeader(QString text)
{
    // White space between two encoded words does not count.
    text.replace(QRegularExpression(QStringLiteral("\\?=\\s+=\\?")), QStringLiteral("?==?"));
    static const QRegularExpression word(QStringLiteral("=\\?UTF-8\\?B\\?([^?]*)\\?="));
    QString out;
    qsizetype at = 0;
    for (auto words = word.globalMatch(text); words.hasNext();) {
        const auto match = words.next();
        out += text.mid(at, match.capturedStart() - at) + QString::fromUtf8(QByteArray::fromBase64(match.captured(1).toLatin1()));
        at = match.capturedEnd();
    }
    return out + text.mid(at);
}

QString decodedBody(QByteArray text)
{
    text.replace("=\n", "");
    QByteArray out;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == '=') {
            out += QByteArray::fromHex(text.mid(at + 1, 2));
            at += 2;
        } else {
            out += text[at];
        }
    }
    return QString::fromUtf8(out);
}

} // namespace

Mail Mail::parsed(const QByteArray &raw)
{
    Mail mail;
    const qsizetype border = raw.indexOf("\n\n");
    QByteArray head = raw.left(border);
    head.replace("\n ", " ");
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(": ");
        mail.headers.insert(QString::fromLatin1(line.left(colon)), decodedHeader(QString::fromLatin1(line.mid(colon + 2))));
    }
    mail.body = decodedBody(raw.mid(border + 2));
    return mail;
}

} // namespace jackfield::test
