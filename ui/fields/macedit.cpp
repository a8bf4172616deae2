#include "ui/fields/macedit.h"

#include "core/domain/usersetuprules.h"
#include "ui/theme/theme.h"

namespace jackfield {

namespace {

bool isHex(QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'F') || (c >= u'a' && c <= u'f'); }

bool isSeparator(QChar c) { return c == u':' || c == u'-' || c == u'.' || c == u' '; }

QString inPairs(const QString &digits)
{
    QString text;
    for (qsizetype at = 0; at < digits.size(); ++at) {
        if (at > 0 && at % 2 == 0)
            text += u':';
        text += digits.at(at);
    }
    return text;
}

} // namespace

MacEdit::MacEdit(Theme &theme, QWidget *parent) : QLineEdit(parent)
{
    setFont(theme.font(TypeRole::Code));
    setPlaceholderText(QStringLiteral("00:00:00:00:00:00"));
    connect(this, &QLineEdit::textEdited, this, &MacEdit::tidy);
}

QString MacEdit::mac() const
{
    const QString normal = normalizedMac(text());
    return normal.isEmpty() ? text().trimmed() : normal;
}

void MacEdit::setMac(const QString &mac)
{
    setText(mac);
    tidy();
}

void MacEdit::tidy()
{
    QString digits;
    int digitsBefore = 0;
    for (int at = 0; at < text().size(); ++at) {
        const QChar c = text().at(at);
        if (isHex(c)) {
            digits += c.toUpper();
            digitsBefore += at < cursorPosition() ? 1 : 0;
        } else if (!isSeparator(c)) {
            return;
        }
    }
    if (digits.size() > 12)
        return;
    const QString tidied = inPairs(digits);
    if (tidied == text())
        return;
    setText(tidied);
    setCursorPosition(digitsBefore + qMax(0, (digitsBefore - 1) / 2));
}

} // namespace jackfield
