#pragma once

#include <QList>
#include <QString>

namespace jackfield {

/// A line of a table of names and e-mail addresses.
struct PastedUser {
    QString firstName;
    QString lastName;
    QString email;
    int line = 0; ///< from 1

    QString displayName() const { return QString(firstName + u' ' + lastName).trimmed(); }
    bool operator==(const PastedUser &) const = default;
};

/// People from what a spreadsheet, a list or a mail program puts on the clipboard, one a line: cells between tabs, semicolons or commas, in
/// quotes or not, in any order; or "Lena Novák <lena@company.example>". A name in one cell is split at its last space, "Novák, Lena" at the
/// comma. A line of titles tells which cell is which, and is no person; English and French ones are known. What is missing stays empty.
QList<PastedUser> pastedUsers(const QString &text);

} // namespace jackfield
