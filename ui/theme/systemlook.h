#pragma once

#include "ui/theme/tokens.h"

#include <QPalette>

namespace jackfield {

/// Qt 6.4 has no query for the colour scheme: dark is a platform palette whose Window is darker than middle grey. Ask it while no
/// palette of ours is set.
bool systemIsDark();

/// Windows' high-contrast mode, or a high-contrast theme of GTK.
bool systemIsHighContrast();

/// What our roles stand for when the system's colours are used.
Tokens::Palette systemColors(const QPalette &palette);

} // namespace jackfield
