#pragma once

#include "app/provider/api/edit.h"

namespace jackfield::reference {

// S3.7: how many there are of a licence or an application is what the provider's own people change; the account asks them for it. Refuses
// total: format, length (less than none), conflict (fewer than are assigned, or there are as many as one likes); any other field:
// read-only, unknown.

Answer changeLicence(Edit &edit, const QString &id);
Answer changeApplication(Edit &edit, const QString &id);

} // namespace jackfield::reference
