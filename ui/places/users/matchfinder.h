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

/// Finds what a search matched in a text that is shown: the beginnings of its words, and any digits of a phone number. Case and accents
/// do not matter, as in UsersModel::setSearch(). Made once for a search and asked for every cell that is painted, so it is quick for
/// plain ASCII.
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
