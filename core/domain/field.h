#pragma once

#include <QCoreApplication>
#include <QString>

#include <tuple>
#include <type_traits>

namespace jackfield {

/// What is true of a field, for whoever walks the table.
enum class FieldTrait : unsigned {
    None = 0,
    Searchable = 1,   ///< its words are in the search index
    SearchDigits = 2, ///< any part of its digits finds it: phone numbers, MAC addresses
    Required = 4,
    Unique = 8,    ///< within the account
    ReadOnly = 16, ///< the provider makes it; never sent
    Hidden = 32    ///< not for people: not in diffs, history, columns or exports
};

constexpr FieldTrait operator|(FieldTrait a, FieldTrait b) { return FieldTrait(unsigned(a) | unsigned(b)); }
constexpr bool has(FieldTrait set, FieldTrait one) { return (unsigned(set) & unsigned(one)) != 0; }

inline constexpr FieldTrait searchable = FieldTrait::Searchable;
inline constexpr FieldTrait searchDigits = FieldTrait::SearchDigits;
inline constexpr FieldTrait required = FieldTrait::Required;
inline constexpr FieldTrait unique = FieldTrait::Unique;
inline constexpr FieldTrait readOnly = FieldTrait::ReadOnly;
inline constexpr FieldTrait hidden = FieldTrait::Hidden;

/// What people call the field; the translators' context is "Fields". Write QT_TRANSLATE_NOOP("Fields", "First name").
struct Label {
    const char *source;
    QString text() const { return QCoreApplication::translate("Fields", source); }
};

/// One line of a field table: the wire name (also the column name), the member, the label, the traits.
template<class Entity, class Member>
struct Field {
    using Type = Member;
    const char *name;
    Member Entity::*member;
    Label label;
    FieldTrait traits;

    constexpr bool is(FieldTrait trait) const { return has(traits, trait); }
    QString nameString() const { return QString::fromLatin1(name); }
};

template<class Entity, class Member, class... Traits>
constexpr Field<Entity, Member> field(const char *name, Member Entity::*member, Label label, Traits... traits)
{
    return {name, member, label, (FieldTrait::None | ... | traits)};
}

/// The field table of an entity: specialise with `static constexpr auto all = std::tuple{field(…), …};`.
template<class Entity>
struct Fields;

/// Calls `visit(field)` for each field in the table's order.
template<class Entity, class Visit>
constexpr void forEachField(Visit &&visit)
{
    std::apply([&](const auto &...fields) { (visit(fields), ...); }, Fields<Entity>::all);
}

template<class Entity>
inline constexpr int fieldCount = int(std::tuple_size_v<std::remove_cvref_t<decltype(Fields<Entity>::all)>>);

} // namespace jackfield
