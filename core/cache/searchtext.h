#pragma once

#include "core/base/text.h"
#include "core/domain/field.h"
#include "core/domain/ids.h"

#include <QStringList>

#include <array>
#include <utility>

namespace jackfield {

// What of an entity goes into the search indexes, by the traits of its field table.

inline QString plainText(const QString &text) { return text; }
inline QString plainText(const QStringList &list) { return list.join(u' '); }
template<class Tag>
QString plainText(const Id<Tag> &id)
{
    return id.value;
}

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

/// Folded words in UTF-8, each once, separated by spaces. Made for every user of a first copy, so plain ASCII, which is nearly all of it,
/// goes straight into the bytes.
class WordList {
public:
    void addWords(const QString &text)
    {
        for (const QChar c : text) {
            if (c.unicode() >= 0x80) {
                const QStringList words = searchWords(foldForSearch(text));
                for (const QString &word : words)
                    addWord(word);
                return;
            }
        }
        qsizetype begin = open();
        for (const QChar c : text) {
            const auto letter = char(c.unicode());
            if (letter >= 'A' && letter <= 'Z')
                m_bytes += char(letter - 'A' + 'a');
            else if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9'))
                m_bytes += letter;
            else
                begin = close(begin);
        }
        close(begin);
    }
    void addWord(QStringView word)
    {
        const qsizetype begin = open();
        m_bytes += word.toUtf8();
        close(begin);
    }
    /// The words; the list is empty afterwards.
    QByteArray take()
    {
        m_count = 0;
        m_bytes.chop(m_bytes.endsWith(' ') ? 1 : 0);
        return std::exchange(m_bytes, {});
    }

private:
    struct Place {
        qsizetype begin;
        qsizetype size;
    };
    qsizetype open()
    {
        if (m_bytes.isEmpty())
            m_bytes.reserve(256);
        return m_bytes.size();
    }
    // Ends the word that began there, unless it is there already, and answers where the next one begins.
    qsizetype close(qsizetype begin)
    {
        const QByteArrayView word = QByteArrayView(m_bytes).sliced(begin);
        if (word.isEmpty())
            return begin;
        for (size_t i = 0; i < m_count; ++i) {
            if (m_places[i].size == word.size() && QByteArrayView(m_bytes).sliced(m_places[i].begin, word.size()) == word) {
                m_bytes.truncate(begin);
                return begin;
            }
        }
        // More words than places: what comes then may stand there twice, which finds no less.
        if (m_count < m_places.size())
            m_places[m_count++] = {begin, word.size()};
        m_bytes += ' ';
        return m_bytes.size();
    }

    QByteArray m_bytes;
    std::array<Place, 48> m_places{};
    size_t m_count = 0;
};

/// The entity's words for the index that finds the beginnings of words. A number stands there whole and from where people begin to say
/// it: national number, local number, last four.
template<class Entity>
QByteArray searchText(const Entity &entity)
{
    static constexpr std::array endings{10, 7, 4};
    WordList words;
    forEachSearchText(entity, [&](const QString &text, FieldTrait traits) {
        if (has(traits, FieldTrait::Searchable)) {
            words.addWords(text);
            return;
        }
        const QString digits = lettersAndDigits(text);
        words.addWord(digits);
        for (const int ending : endings) {
            if (digits.size() > ending)
                words.addWord(QStringView(digits).right(ending));
        }
    });
    return words.take();
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
