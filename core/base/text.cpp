#include "core/base/text.h"

namespace jackfield {

namespace {

bool isPlainAscii(const QString &text)
{
    for (const QChar c : text) {
        if (c.unicode() >= 0x80)
            return false;
    }
    return true;
}

// Letters that Unicode does not decompose, but that people type without their stroke.
const char *spelledOut(char16_t c)
{
    switch (c) {
    case u'ø': return "o";
    case u'ł': return "l";
    case u'đ': return "d";
    case u'ð': return "d";
    case u'þ': return "th";
    case u'æ': return "ae";
    case u'œ': return "oe";
    case u'ß': return "ss";
    case u'ı': return "i";
    case u'ħ': return "h";
    default: return nullptr;
    }
}

} // namespace

QString foldForSearch(const QString &text)
{
    if (isPlainAscii(text))
        return text.toLower();
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toLower();
    QString folded;
    folded.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.isMark())
            continue;
        if (const char *letters = spelledOut(c.unicode()))
            folded += QLatin1String(letters);
        else
            folded += c;
    }
    return folded;
}

QStringList searchWords(const QString &folded)
{
    QStringList words;
    QString word;
    for (const QChar c : folded) {
        if (c.isLetterOrNumber() || c.isSurrogate()) {
            word += c;
        } else if (!word.isEmpty()) {
            words += word;
            word.clear();
        }
    }
    if (!word.isEmpty())
        words += word;
    return words;
}

} // namespace jackfield
