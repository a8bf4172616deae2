#pragma once

#include "app/provider/api/edit.h"
#include "core/domain/site.h"

namespace jackfield::reference {

/// S0.8 to S0.12. Refuses contact: offline, unknown; outsideNumber: format (also an extension), conflict (a number of the system).
Answer changeSite(Edit &edit, const QString &id);

/// S0.15: the sites of a removed administrator pass to another one.
void handOverSites(Edit &edit, const QString &from, const QString &to);

/// What follows from the contact (S0.11).
void followContact(Site &site, const std::optional<Administrator> &contact);

} // namespace jackfield::reference
