#pragma once

#include <string>
#include <vector>

namespace jackfield::layering {

/// One line of the table: a room, the rooms it may include, and the outside libraries it may include.
struct Room {
    std::string folder;               ///< "core/cache"
    std::vector<std::string> rooms;   ///< folders; the room itself is always allowed
    std::vector<std::string> outside; ///< libraries by the names of libraryOf(); the C++ standard library is always allowed
    bool everything = false;          ///< the place where the object graph is built
};

/// The table. Its twin for people is in CONTRIBUTING.md: change both together.
const std::vector<Room> &rooms();

/// The room that a file belongs to: of `ui/places/users/userspage.cpp` it is `ui/places/users`. Every folder below `ui/places` and
/// `ui/wizards` is a room of its own, so one place cannot include another. nullptr: the table has no line for it.
const Room *roomOf(const std::string &path);

/// Everything that may stand at the top of the source tree, besides dot files and build folders.
const std::vector<std::string> &topLevel();

} // namespace jackfield::layering
