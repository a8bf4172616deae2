#include "app/provider/mail/mimetext.h"

namespace jackfield::reference {

namespace {

QString withoutControls(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return text;
}

bool isPlain(const QString &text)
{
    for (const QChar c : text) {
        if (c < u' ' || c > u'~')
            return false;
    }
    return text.size() <= 60 && !text.contains(QLatin1String("=?"));
}

// RFC 2047: a word may be 75 characters; "=?UTF-8?B?" and "?=" take 12, and 45 bytes make 60 of base64.
QByteArray encodedWords(const QString &text)
{
    QByteArray words;
    QByteArray part;
    const auto flush = [&] {
        if (part.isEmpty())
            return;
        if (!words.isEmpty())
            words += "\n "; // the fold; white space between encoded words does not count
        words += "=?UTF-8?B?" + part.toBase64() + "?=";
        part.clear();
    };
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype length = text[at].isHighSurrogate() && at + 1 < text.size() ? 2 : 1; // a character is never cut in two
        const QByteArray utf8 = text.mid(at, length).toUtf8();
        if (part.size() + utf8.size() > 45)
            flush();
        part += utf8;
        at += length;
    }
    flush();
    return words;
}

} // namespace

QByteArray headerText(const QString &text)
{
    const QString clean = withoutControls(text);
    return isPlain(clean) ? clean.toLatin1() : encodedWords(clean);
}

QByteArray mailbox(const QString &name, const QString &address)
{
    // An address was checked to have no white space; an internationalised domain stays UTF-8 (RFC 6532).
    const QByteArray angle = " <" + withoutControls(address).toUtf8() + '>';
    const QString clean = withoutControls(name).trimmed();
    if (!isPlain(clean))
        return encodedWords(clean) + angle;
    QByteArray quoted;
    for (const char c : clean.toLatin1()) {
        if (c == '"' || c == '\\')
            quoted += '\\';
        quoted += c;
    }
    return '"' + quoted + '"' + angle;
}

QByteArray quotedPrintable(const QString &text)
{
    static constexpr char hex[] = "0123456789ABCDEF";
    QByteArray out;
    qsizetype column = 0;
    const QByteArray utf8 = text.toUtf8();
    for (qsizetype at = 0; at < utf8.size(); ++at) {
        const char c = utf8[at];
        if (c == '\n') {
            out += '\n';
            column = 0;
            continue;
        }
        const bool atLineEnd = at + 1 == utf8.size() || utf8[at + 1] == '\n';
        const bool literal = (c > ' ' && c <= '~' && c != '=') || (c == ' ' && !atLineEnd);
        const qsizetype width = literal ? 1 : 3;
        if (column + width > 75) {
            out += "=\n";
            column = 0;
        }
        if (literal) {
            out += c;
        } else {
            out += '=';
            out += hex[uchar(c) >> 4];
            out += hex[uchar(c) & 15];
        }
        column += width;
    }
    return out;
}

} // namespace jackfield::reference
