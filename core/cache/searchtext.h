#pragma once

#include "core/base/text.h"
#include "core/domain/field.h"
#include "core/domain/ids.h"

#include <QStringList>

namespace jackfield {

// What of an entity goes into the search index, by the traits of its field table.

inline QString plainText(const QString &text) { return text; }
inline QString plainText(const QStringList &list) { return list.join(u' '); }
template<class Tag>
QString plainText(const Id<Tag> &id) { return id.value; }

/// Every ending of the digits that has three or more of them: any part of a number is then the beginning of a word.
inline void appendDigitEndings(const QString &text, QStringList &words)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            digits += c.toLower();
    }
    for (qsizetype at = 0; at + 3 <= digits.size(); ++at)
        words += digits.mid(at);
}

/// The entity's words, folded, separated by spaces.
template<class Entity>
QString searchText(const Entity &entity)
{
    QStringList words;
    forEachField<Entity>([&](const auto &field) {
        using Member = typename std::remove_cvref_t<decltype(field)>::Type;
        if constexpr (!std::is_arithmetic_v<Member>) {
            if (field.is(FieldTrait::Searchable))
                words += searchWords(foldForSearch(plainText(entity.*field.member)));
            else if (field.is(FieldTrait::SearchDigits))
                appendDigitEndings(plainText(entity.*field.member), words);
        }
    });
    words.removeDuplicates();
    return words.join(u' ');
}

/// What a person typed, as an FTS5 expression: each word is the beginning of one of the entity's. Empty: there was no word.
inline QString matchExpression(const QString &typed)
{
    QStringList terms;
    for (const QString &word : searchWords(foldForSearch(typed)))
        terms += u'"' + word + QLatin1String("\" *");
    return terms.join(u' ');
}

} // namespace jackfield
