#pragma once

#include "ui/shell/commandpalette.h"

namespace jackfield {

class UserActions;

/// What typing its words into *Search or go to…* does with a user; each is done as it is from the user's page.
/// `open` shows a section of that page.
QList<PaletteVerb> userVerbs(UserActions &actions, const std::function<void(const UserId &user, const QString &section)> &open);

} // namespace jackfield
