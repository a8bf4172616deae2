#pragma once

#include "ui/theme/colorrole.h"

namespace jackfield {

/// The states that pills, callouts and badges show, each by colour and by an icon or a word (tokens.json, "state").
enum class State { Neutral, Success, Warning, Danger, Info, Pending, Conflict, Checking, Offline, Acting };

struct StateLook {
    ColorRole text;
    ColorRole background;
    ColorRole border;
    ColorRole solid;
    const char *icon;
};

StateLook lookOf(State state);

} // namespace jackfield
