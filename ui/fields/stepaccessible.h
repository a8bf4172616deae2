#pragma once

namespace jackfield {

/// Tells Qt's accessibility how StepRail (PageTabList) and StepButton (PageTab) present themselves. Does it once, however often called.
void installStepAccessibility();

} // namespace jackfield
