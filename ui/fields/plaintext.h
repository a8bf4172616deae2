#pragma once

#include <QString>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace jackfield {

/// Data as it is put on the screen: characters that steer the direction of writing, or that nobody can see, stand as [U+202E]; text
/// with right-to-left letters is isolated, so that it cannot turn what stands beside it; line breaks are spaces. Joiners stay where a
/// script or an emoji needs them.
QString shownText(const QString &data);

/// Data as the text of a button or a menu entry: & is a letter, not a mnemonic.
QString buttonText(const QString &data);

/// Data as a tooltip: never read as markup.
void setPlainToolTip(QWidget *widget, const QString &data);

/// A label's text without its mnemonic, for an accessible name.
QString withoutMnemonic(const QString &label);

} // namespace jackfield
