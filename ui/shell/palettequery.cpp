#include "ui/shell/palettequery.h"

#include "core/base/text.h"

#include <algorithm>

namespace jackfield {

namespace {

// Shorter words are somebody's name rather than the beginning of "all" or "of".
constexpr int shortestVerb = 3;

bool beginsAWord(const QString &wanted, const QStringList &words)
{
    return std::any_of(words.cbegin(), words.cend(), [&](const QString &word) { return word.startsWith(wanted); });
}

} // namespace

PaletteQuery::PaletteQuery(const QString &text) : m_words(searchWords(foldForSearch(text))) { }

bool PaletteQuery::matches(const QString &title) const
{
    const QStringList words = searchWords(foldForSearch(title));
    return std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString &wanted) { return beginsAWord(wanted, words); });
}

std::optional<QString> PaletteQuery::userFor(const QString &verb) const
{
    QString said = verb;
    const QStringList words = searchWords(foldForSearch(said.remove(QStringLiteral("%1"))));
    QStringList left;
    for (const QString &wanted : m_words) {
        if (wanted.size() < shortestVerb || !beginsAWord(wanted, words))
            left += wanted;
    }
    if (left.isEmpty() || left.size() == m_words.size())
        return std::nullopt;
    return left.join(u' ');
}

} // namespace jackfield
