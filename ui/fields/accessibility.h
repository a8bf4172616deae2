#pragma once

namespace jackfield {

/// Tells Qt's accessibility how our own kinds present themselves: StepRail is a PageTabList, StepButton a PageTab, and a PickerCombo is
/// named by its label on every system (Qt's own combo box takes its value for its name on Linux). Does it once, however often called.
void installFieldAccessibility();

} // namespace jackfield
