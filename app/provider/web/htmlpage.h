#pragma once

#include "app/provider/web/answer.h"

#include <QString>

namespace jackfield::reference {

/// A small page for a person's browser: no script, nothing from elsewhere, not kept and not framed. `body` is markup; pass everything that
/// is data through escaped() first.
Answer htmlPage(int status, const QString &language, const QString &title, const QString &body);

QString escaped(const QString &text);

} // namespace jackfield::reference
