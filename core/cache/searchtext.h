#pragma once

#include "core/base/text.h"
#include "core/domain/field.h"
#include "core/domain/ids.h"

#include <QStringList>

#include <array>

namespace jackfield {

// What of an entity goes into the search indexes, by the traits of its field table.

inline QString plainText(const QString &text) { return text; }
inline QString plainText(const QStringList &list) { return list.join(u' '); }
template<class Tag>
QString plainText(const Id<Tag> &id) { return id.value; }

/// Letters and digits without what stands between them: "+1 (218) 555-0163" -> "12185550163".
inline QString lettersAndDigits(const QString &text)
{
    QString plain;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            plain += c.toLower();
    }
    return plain;
}

/// Calls `visit(field text, traits)` for the fields that searches look into.
template<class Entity, class Visit>
void forEachSearchText(const Entity &entity, Visit visit)
{
    forEachField<Entity>([&](const auto &field) {
        using Member = typename std::remove_cvref_t<decltype(field)>::Type;
        if constexpr (!std::is_arithmetic_v<Member>) {
            if (field.is(FieldTrait::Searchable) || field.is(FieldTrait::SearchDigits)) {
                if (const QString text = plainText(entity.*field.member); !text.isEmpty())
                    visit(text, field.traits);
            }
        }
    });
}

/// The entity's words, folded, separated by spaces, for the index that finds the beginnings of words. A number stands there whole and
/// from where people begin to say it: national number, local number, last four.
template<class Entity>
QString searchText(const Entity &entity)
{
    static constexpr std::array endings{10, 7, 4};
    QStringList words;
    words.reserve(24);
    const auto add = [&words](const QString &word) {
        if (!words.contains(word))
            words += word;
    };
    forEachSearchText(entity, [&](const QString &text, FieldTrait traits) {
        if (has(traits, FieldTrait::Searchable)) {
            const QStringList found = searchWords(foldForSearch(text));
            for (const QString &word : found)
                add(word);
            return;
        }
        const QString digits = lettersAndDigits(text);
        add(digits);
        for (const int ending : endings) {
            if (digits.size() > ending)
                add(digits.right(ending));
        }
    });
    return words.join(u' ');
}

/// The entity's texts, folded, for the index that finds any part of three or more characters.
template<class Entity>
QString partsText(const Entity &entity)
{
    QStringList texts;
    forEachSearchText(entity, [&](const QString &text, FieldTrait traits) {
        const QString folded = has(traits, FieldTrait::Searchable) ? foldForSearch(text) : lettersAndDigits(text);
        if (!texts.contains(folded))
            texts += folded;
    });
    return texts.join(u' ');
}

/// What a person typed, as FTS5 expressions. Both are empty when there was no word.
struct MatchExpression {
    QString beginnings; ///< each word is the beginning of one of the entity's
    QString parts;      ///< each word is anywhere in its texts; empty when one is shorter than three characters

    static MatchExpression of(const QString &typed)
    {
        const QStringList words = searchWords(foldForSearch(typed));
        MatchExpression match;
        QStringList beginnings;
        QStringList parts;
        bool longEnough = true;
        for (const QString &word : words) {
            beginnings += u'"' + word + QLatin1String("\" *");
            parts += u'"' + word + u'"';
            longEnough = longEnough && word.toUcs4().size() >= 3;
        }
        match.beginnings = beginnings.join(u' ');
        if (longEnough)
            match.parts = parts.join(u' ');
        return match;
    }
};

} // namespace jackfield
