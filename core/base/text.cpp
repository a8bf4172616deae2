#include "core/base/text.h"

#include <algorithm>
#include <utility>

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
    const auto end = [&words, &word] {
        if (!word.isEmpty())
            words += std::exchange(word, {});
    };
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const QChar c = folded.at(i);
        if (c.isHighSurrogate() && i + 1 < folded.size() && folded.at(i + 1).isLowSurrogate()) {
            const QChar low = folded.at(++i);
            if (QChar::isLetterOrNumber(QChar::surrogateToUcs4(c, low)))
                word.append(c).append(low);
            else
                end();
        } else if (c.isLetterOrNumber()) {
            word += c;
        } else {
            end();
        }
    }
    end();
    return words;
}

QString tabbedLine(QStringList cells)
{
    const auto isNumber = [](const QString &cell) {
        return cell.startsWith(u'+') && cell.size() > 1
            && std::all_of(cell.cbegin() + 1, cell.cend(), [](QChar c) { return c.isDigit() || c == u' '; });
    };
    for (QString &cell : cells) {
        // As a spreadsheet would see it: before what breaks a row is taken out, and after.
        const bool isFormula = !cell.isEmpty() && QStringLiteral("=+-@\t\r\n").contains(cell.front());
        cell = cell.simplified();
        if (!isNumber(cell) && (isFormula || (!cell.isEmpty() && QStringLiteral("=+-@").contains(cell.front()))))
            cell.prepend(u'\'');
    }
    return cells.join(u'\t');
}

} // namespace jackfield
