#pragma once

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace jackfield::reference::test {

// A second reading of RFC 2045 and 2047, independent of the code that writes.

/// A mail as a person reads it: decoded headers and body.
struct ReadMail {
    QString to;
    QString subject;
    QString from;
    QString language;
    QString body;

    /// The secret of the link that stands in it.
    QString token() const { return QRegularExpression(QStringLiteral("token=([A-Za-z0-9_-]+)")).match(body).captured(1); }
};

inline QString decodedQuotedPrintable(QByteArray text)
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

inline QString decodedWords(const QString &header)
{
    QString text = header;
    text.replace(QRegularExpression(QStringLiteral("\\?=\\s+=\\?")), QStringLiteral("?==?"));
    static const QRegularExpression word(QStringLiteral("=\\?UTF-8\\?B\\?([^?]*)\\?="));
    for (auto found = word.match(text); found.hasMatch(); found = word.match(text))
        text.replace(
            found.capturedStart(), found.capturedLength(), QString::fromUtf8(QByteArray::fromBase64(found.captured(1).toLatin1())));
    return text;
}

/// The mails of a provider's Maildir, the oldest first.
inline QList<ReadMail> mailsIn(const QString &dataFolder)
{
    QList<ReadMail> mails;
    const QDir folder(dataFolder + QStringLiteral("/mail/new"));
    QStringList names = folder.entryList(QDir::Files);
    // 1234.M7.jackfield: the number after the M counts.
    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) {
        return a.section(u'.', 1, 1).mid(1).toInt() < b.section(u'.', 1, 1).mid(1).toInt();
    });
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray raw = file.readAll();
        const qsizetype border = raw.indexOf("\n\n");
        QByteArray head = raw.left(border);
        head.replace("\n ", " ");
        ReadMail mail;
        for (const QByteArray &line : head.split('\n')) {
            const QString value = decodedWords(QString::fromUtf8(line.mid(line.indexOf(':') + 2)));
            if (line.startsWith("To:"))
                mail.to = value;
            else if (line.startsWith("From:"))
                mail.from = value;
            else if (line.startsWith("Subject:"))
                mail.subject = value;
            else if (line.startsWith("Content-Language:"))
                mail.language = value;
        }
        mail.body = decodedQuotedPrintable(raw.mid(border + 2));
        mails.append(mail);
    }
    return mails;
}

} // namespace jackfield::reference::test
