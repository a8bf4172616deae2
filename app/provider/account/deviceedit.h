#pragma once

#include "app/provider/api/edit.h"
#include "app/provider/store/vault.h"

namespace jackfield::reference {

/// S4.25: a telephone joins the account, free. Body: type (make and model of the policy's), mac, site. Refuses required, unknown, format,
/// taken.
Answer addDevice(Edit &edit);

/// S4.26: the telephone's site, and the line of one that somebody has.
Answer changeDevice(Edit &edit, const QString &device);

/// S1.15 to S1.19, S4.26: gives the user a telephone that is free, also a second one. Body: device, ports, lineNumber, lineName; or type and
/// mac for one that is not there yet. A telephone of somebody else is refused as taken, and names the holder.
Answer assignDevice(Edit &edit, const QString &user);

/// S1.16, Remove Device Assignment.
Answer releaseDevice(Edit &edit, const QString &device);

/// The telephone is nobody's again. Its SIP credentials go: whoever has it next gets other ones.
void freeDevice(Edit &edit, Device &device);

/// S4.27: the SIP user name and password of a telephone's line. They are kept sealed, and nobody reads them back through this API.
Answer setSipCredentials(Edit &edit, const QString &device, const Vault &vault);

} // namespace jackfield::reference
