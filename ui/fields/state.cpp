#include "ui/fields/state.h"

namespace jackfield {

StateLook lookOf(State state)
{
    using R = ColorRole;
    switch (state) {
    case State::Neutral: return {R::TextSecondary, R::SurfaceSunken, R::Border, R::SwitchOff, "clock"};
    case State::Success: return {R::Success, R::SuccessBg, R::SuccessBorder, R::SuccessSolid, "check"};
    case State::Warning: return {R::Warning, R::WarningBg, R::WarningBorder, R::WarningSolid, "warning"};
    case State::Danger: return {R::Danger, R::DangerBg, R::DangerBorder, R::DangerSolid, "error"};
    case State::Info: return {R::Info, R::InfoBg, R::InfoBorder, R::Info, "info"};
    case State::Pending: return {R::Pending, R::PendingBg, R::PendingBorder, R::PendingSolid, "pending"};
    case State::Conflict: return {R::Conflict, R::ConflictBg, R::ConflictBorder, R::Conflict, "conflict"};
    case State::Checking: return {R::Info, R::InfoBg, R::InfoBorder, R::Info, "sync"};
    case State::Offline: return {R::Offline, R::OfflineBg, R::OfflineBorder, R::Offline, "offline"};
    case State::Acting: return {R::Acting, R::ActingBg, R::ActingBorder, R::ActingSolid, "headset"};
    }
    return {R::Text, R::Surface, R::Border, R::Text, "info"};
}

} // namespace jackfield
