#pragma once

#include <QString>

namespace jackfield {

/// The next extension of as many digits; empty after the last.
inline QString followingExtension(const QString &extension)
{
    const QString next = QString::number(extension.toLongLong() + 1).rightJustified(extension.size(), u'0');
    return extension.isEmpty() || next.size() > extension.size() ? QString() : next;
}

} // namespace jackfield
