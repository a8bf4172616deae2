#pragma once

#include "app/provider/people/linkuse.h"
#include "app/provider/web/answer.h"

namespace jackfield::reference {

// What somebody sees who clicks the link of a mail, in English or French.

/// The form for a password; `errors` is what was wrong with the last try.
Answer linkForm(const LinkView &view, const QByteArray &token, const QList<FieldError> &errors);
Answer linkDone(const LinkView &view);
Answer linkOver(); ///< 404: used, over, or never there

} // namespace jackfield::reference
