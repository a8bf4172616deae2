#include "tests/layering/rooms.h"

#include <map>

namespace jackfield::layering {

namespace {

const std::string base = "core/base";
const std::string domain = "core/domain";
const std::string provider = "core/provider";
const std::string cache = "core/cache";
const std::string secrets = "core/secrets";
const std::string sync = "core/sync";
const std::string models = "core/models";
const std::string session = "core/session";
const std::string theme = "ui/theme";
const std::string fields = "ui/fields";
const std::string pending = "ui/pending";
const std::string lists = "ui/lists";

// What the shell, every place and every wizard may include. Sync, provider, cache and secrets are not for them: the session is.
const std::vector<std::string> windowRooms = {base, domain, models, session, theme, fields, pending, lists};
const std::vector<std::string> windowLibraries = {"QtCore", "QtGui", "QtWidgets", "QtSvg"};

// A wizard may print what it shows once.
const std::vector<std::string> wizardLibraries = {"QtCore", "QtGui", "QtWidgets", "QtSvg", "QtPrintSupport"};

Room windowRoom(const std::string &folder)
{
    const bool isWizard = folder.compare(0, 10, "ui/wizards") == 0;
    return {folder, windowRooms, isWizard ? wizardLibraries : windowLibraries};
}

} // namespace

const std::vector<Room> &rooms()
{
    static const std::vector<Room> table = {
        {base, {}, {"QtCore", "expected"}},
        {domain, {base}, {"QtCore", "expected", "libphonenumber"}},
        {provider, {base, domain}, {"QtCore", "expected", "QtNetwork", "simdjson"}},
        {cache, {base, domain}, {"QtCore", "expected", "QtSql"}},
        {secrets, {base}, {"QtCore", "expected", "QtKeychain", "libsodium"}},
        {sync, {base, domain, provider, cache}, {"QtCore", "expected"}},
        {models, {base, domain, cache}, {"QtCore", "expected"}},
        {session, {base, domain, provider, cache, secrets, sync, models}, {"QtCore", "expected"}},
        {theme, {}, {"QtCore", "QtGui", "QtWidgets", "QtSvg"}},
        {fields, {base, domain, theme}, {"QtCore", "QtGui", "QtWidgets", "QtSvg", "qrencode"}},
        {pending, {base, domain, session, theme, fields}, windowLibraries},
        {lists, {base, domain, session, theme, fields}, windowLibraries},
        windowRoom("ui/shell"),
        windowRoom("ui/places"),
        windowRoom("ui/wizards"),
        {"app/provider",
         {base, domain},
         {"QtCore", "expected", "QtSql", "cpp-httplib", "libsodium", "liboath", "libcurl", "zlib", "system"}},
        {"app/console", {}, {}, true},
    };
    return table;
}

const Room *roomOf(const std::string &path)
{
    for (const Room &room : rooms()) {
        if (path.compare(0, room.folder.size() + 1, room.folder + "/") != 0)
            continue;
        if (room.folder != "ui/places" && room.folder != "ui/wizards")
            return &room;
        const size_t end = path.find('/', room.folder.size() + 1);
        if (end == std::string::npos)
            return nullptr; // a file beside the places belongs to none of them
        static std::map<std::string, Room> found;
        const std::string folder = path.substr(0, end);
        return &found.try_emplace(folder, windowRoom(folder)).first->second;
    }
    return nullptr;
}

const std::vector<std::string> &topLevel()
{
    static const std::vector<std::string> names = {
        "app", "core", "packaging", "resources", "tests", "translations", "ui", "CMakeLists.txt", "CMakePresets.json", "README.md",
        "CONTRIBUTING.md", "CHANGELOG.md", "LICENSE",
        // Made by a developer's tools, and ignored by git.
        "CMakeUserPresets.json", "compile_commands.json"};
    return names;
}

} // namespace jackfield::layering
