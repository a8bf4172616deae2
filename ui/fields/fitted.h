#pragma once

class QDialog;

namespace jackfield {

/// Gives a dialog of wrapped sentences this width, or the larger one that it cannot do without or would be too high without, and the height that they then need. A layout by
/// itself thinks of the height at the width that it would like.
void fitDialog(QDialog &dialog, int width);

} // namespace jackfield
