#pragma once

#include "core/domain/field.h"
#include "core/domain/ids.h"

#include <QStringList>

namespace jackfield {

/// A pool of licences: "station package" in S1, "feature plan" in S4.
struct Licence {
    LicenceId id;
    qint64 revision = 0;
    QString name; ///< as "Advanced"
    QString description;
    int total = 0;
    int assigned = 0;
    int rank = 0;              ///< the order in which it is shown
    bool portalAlways = false; ///< voice portal access is on and cannot be switched off; an e-mail is then required (S4.16, S4.17)
    QStringList applications;  ///< ids of the applications that come with it

    int available() const { return total > assigned ? total - assigned : 0; }
    bool operator==(const Licence &) const = default;
};

template<>
struct Fields<Licence> {
    static constexpr auto all = std::tuple{
        field("id", &Licence::id, Label{""}, hidden),
        field("revision", &Licence::revision, Label{""}, hidden, readOnly),
        field("name", &Licence::name, Label{QT_TRANSLATE_NOOP("Fields", "Name")}, searchable),
        field("description", &Licence::description, Label{QT_TRANSLATE_NOOP("Fields", "Description")}),
        field("total", &Licence::total, Label{QT_TRANSLATE_NOOP("Fields", "Total")}),
        field("assigned", &Licence::assigned, Label{QT_TRANSLATE_NOOP("Fields", "Assigned")}, readOnly),
        field("rank", &Licence::rank, Label{""}, hidden),
        field("portalAlways", &Licence::portalAlways, Label{""}, hidden),
        field("applications", &Licence::applications, Label{QT_TRANSLATE_NOOP("Fields", "Applications")})};
};

} // namespace jackfield
