#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace jackfield {

/// A part of a text, in UTF-16 units.
struct MatchRange {
    int start = 0;
    int length = 0;

    bool operator==(const MatchRange &) const = default;
};

/// Finds what a search matched in a text that is shown, as UsersModel::setSearch() matches: words of three and more characters
/// anywhere, shorter ones at the beginnings of words; in a phone number over its punctuation. Case and accents do not matter. Made once
/// for a search and asked for every cell that is painted, so it is quick for plain ASCII.
class MatchFinder {
public:
    explicit MatchFinder(const QString &search = {});

    bool isEmpty() const { return m_words.isEmpty(); }
    QList<MatchRange> inWords(const QString &text) const;
    QList<MatchRange> inDigits(const QString &text) const;

private:
    QStringList m_words;  ///< folded
    QStringList m_digits; ///< those of them that are digits only
};

} // namespace jackfield
