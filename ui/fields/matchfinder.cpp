#include "ui/fields/matchfinder.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace jackfield {

namespace {

// A search finds words as long as this one anywhere, shorter ones only where a word begins.
constexpr int anywhereFrom = 3;

// Where people begin to say a number: its national number, its local number, its last four.
constexpr std::array numberEndings{10, 7, 4};

/// A text in its folded form, with where each folded unit came from.
struct Folded {
    QString text;
    QList<int> from; ///< empty: unit i came from i
    int length = 0;  ///< of the original

    int origin(int i) const { return from.isEmpty() ? i : i < from.size() ? from.at(i) : length; }
};

Folded folded(const QString &text)
{
    const bool plain = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (plain)
        return {text.toLower(), {}, int(text.size())};
    Folded result;
    result.length = int(text.size());
    for (int i = 0; i < text.size();) {
        int units = text.at(i).isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        while (i + units < text.size() && text.at(i + units).isMark())
            ++units;
        const QString piece = foldForSearch(text.mid(i, units));
        result.text += piece;
        for (int k = 0; k < piece.size(); ++k)
            result.from += i;
        i += units;
    }
    return result;
}

bool isWordLetter(QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); }

void sortAndJoin(QList<MatchRange> &ranges)
{
    std::sort(ranges.begin(), ranges.end(), [](const MatchRange &a, const MatchRange &b) { return a.start < b.start; });
    QList<MatchRange> joined;
    for (const MatchRange &range : std::as_const(ranges)) {
        if (!joined.isEmpty() && range.start <= joined.last().start + joined.last().length) {
            MatchRange &last = joined.last();
            last.length = std::max(last.length, range.start + range.length - last.start);
        } else {
            joined += range;
        }
    }
    ranges = joined;
}

} // namespace

MatchFinder::MatchFinder(const QString &search) : m_words(searchWords(foldForSearch(search)))
{
    for (const QString &word : std::as_const(m_words)) {
        if (std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); }))
            m_digits += word;
    }
}

QList<MatchRange> MatchFinder::inWords(const QString &text) const
{
    QList<MatchRange> ranges;
    if (m_words.isEmpty() || text.isEmpty())
        return ranges;
    const Folded fold = folded(text);
    for (const QString &word : m_words) {
        for (qsizetype at = fold.text.indexOf(word); at >= 0; at = fold.text.indexOf(word, at + word.size())) {
            if (word.size() < anywhereFrom && at > 0 && isWordLetter(fold.text.at(at - 1)))
                continue;
            const int start = fold.origin(int(at));
            const int end = fold.origin(int(at + word.size()));
            ranges += {start, std::max(end - start, 1)};
        }
    }
    sortAndJoin(ranges);
    return ranges;
}

QList<MatchRange> MatchFinder::inDigits(const QString &text) const
{
    QList<MatchRange> ranges;
    if (m_digits.isEmpty() || text.isEmpty())
        return ranges;
    QString digits;
    QList<int> at;
    for (int i = 0; i < text.size(); ++i) {
        if (text.at(i).isDigit()) {
            digits += text.at(i);
            at += i;
        }
    }
    for (const QString &part : m_digits) {
        const auto begins = [&](qsizetype found) {
            const qsizetype left = digits.size() - found;
            return found == 0 || std::find(numberEndings.begin(), numberEndings.end(), left) != numberEndings.end();
        };
        for (qsizetype found = digits.indexOf(part); found >= 0; found = digits.indexOf(part, found + part.size())) {
            if (part.size() >= anywhereFrom || begins(found))
                ranges += {at.at(found), at.at(found + part.size() - 1) - at.at(found) + 1};
        }
    }
    sortAndJoin(ranges);
    return ranges;
}

} // namespace jackfield
