#pragma once

#include "core/cache/searchtext.h"

namespace jackfield {

/// The index of users that a search asks, and what it asks there; an empty one: the search is for everybody.
struct SearchTable {
    QString name;
    QString match;

    static SearchTable of(const QString &search, bool findsParts)
    {
        const MatchExpression match = MatchExpression::of(search);
        if (findsParts && !match.parts.isEmpty())
            return {QStringLiteral("user_parts"), match.parts};
        if (!match.beginnings.isEmpty())
            return {QStringLiteral("user_words"), match.beginnings};
        return {};
    }
};

} // namespace jackfield
