#pragma once

#include "core/domain/field.h"
#include "core/domain/ids.h"

namespace jackfield {

/// An application that can be assigned to a user (S1.14): voicemail to e-mail, a receptionist console, …
struct Application {
    ApplicationId id;
    qint64 revision = 0;
    QString name;
    int total = -1; ///< seats; -1: as many as one likes
    int assigned = 0;
    int rank = 0;

    bool isLimited() const { return total >= 0; }
    int available() const { return total > assigned ? total - assigned : 0; }
    bool operator==(const Application &) const = default;
};

template<>
struct Fields<Application> {
    static constexpr auto all = std::tuple{
        field("id", &Application::id, Label{""}, hidden),
        field("revision", &Application::revision, Label{""}, hidden, readOnly),
        field("name", &Application::name, Label{QT_TRANSLATE_NOOP("Fields", "Name")}, searchable),
        field("total", &Application::total, Label{QT_TRANSLATE_NOOP("Fields", "Total")}),
        field("assigned", &Application::assigned, Label{QT_TRANSLATE_NOOP("Fields", "Assigned")}, readOnly),
        field("rank", &Application::rank, Label{""}, hidden)};
};

} // namespace jackfield
