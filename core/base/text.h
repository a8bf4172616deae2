#pragma once

#include <QString>
#include <QStringList>

namespace jackfield {

/// The form in which text is compared and searched: compatibility-decomposed, without marks, case folded, with the letters that
/// have no decomposition (ø, ß, ł, æ …) spelled out. "Éloïse Øster" -> "eloise oster".
QString foldForSearch(const QString &text);

/// The words of a folded text: runs of letters and digits.
QStringList searchWords(const QString &folded);

/// A row as a spreadsheet takes it from the clipboard: cells between tabs, and none of them a formula. What begins like one gets an
/// apostrophe; a number in the international notation stays as it is.
QString tabbedLine(QStringList cells);

} // namespace jackfield
