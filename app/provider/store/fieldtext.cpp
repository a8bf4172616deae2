#include "app/provider/store/fieldtext.h"

namespace jackfield::reference {

void appendJson(QByteArray &out, const QString &value)
{
    static constexpr char hex[] = "0123456789abcdef";
    out += '"';
    const QByteArray utf8 = value.toUtf8();
    for (const char c : utf8) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (uchar(c) < 0x20) {
            out += "\\u00";
            out += hex[uchar(c) >> 4];
            out += hex[uchar(c) & 15];
        } else {
            out += c;
        }
    }
    out += '"';
}

void appendJson(QByteArray &out, const QStringList &values)
{
    out += '[';
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (i > 0)
            out += ',';
        appendJson(out, values[i]);
    }
    out += ']';
}

void appendJson(QByteArray &out, const Choices &choices)
{
    out += '[';
    for (qsizetype i = 0; i < choices.size(); ++i) {
        out += i > 0 ? ",{\"id\":" : "{\"id\":";
        appendJson(out, choices[i].id);
        out += ",\"name\":";
        appendJson(out, choices[i].name);
        out += '}';
    }
    out += ']';
}

} // namespace jackfield::reference
