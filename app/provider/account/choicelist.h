#pragma once

#include "core/domain/choice.h"
#include "core/domain/field.h"
#include "core/domain/ids.h"

namespace jackfield::reference {

/// What the people of an account have to choose from: one of the lists departments, calling-plans, branding-domains, languages, time-zones.
struct ChoiceList {
    Id<struct ChoiceListTag> id; ///< which of them
    qint64 revision = 0;         ///< 0: nobody has changed it yet
    Choices items;

    bool operator==(const ChoiceList &) const = default;
};

} // namespace jackfield::reference

template<>
struct jackfield::Fields<jackfield::reference::ChoiceList> {
    static constexpr auto all = std::tuple{
        field("id", &reference::ChoiceList::id, Label{""}, hidden, readOnly),
        field("revision", &reference::ChoiceList::revision, Label{""}, hidden, readOnly),
        field("items", &reference::ChoiceList::items, Label{""})};
};
