#include "tests/layering/includes.h"

#include "tests/layering/rooms.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <regex>
#include <sstream>

namespace jackfield::layering {

namespace {

bool startsWith(const std::string &text, const std::string &start) { return text.compare(0, start.size(), start) == 0; }

bool contains(const std::vector<std::string> &list, const std::string &one)
{
    return std::find(list.begin(), list.end(), one) != list.end();
}

// "QtCore=/usr/include/…/QtCore|QtGui=…|", as CMake found them.
std::map<std::string, std::filesystem::path> qtFolders()
{
    std::map<std::string, std::filesystem::path> folders;
    std::istringstream list(JACKFIELD_QT_HEADERS);
    for (std::string entry; std::getline(list, entry, '|');) {
        const size_t equals = entry.find('=');
        folders[entry.substr(0, equals)] = entry.substr(equals + 1);
    }
    return folders;
}

std::string qtModuleOf(const std::string &header)
{
    static const auto folders = qtFolders();
    for (const auto &[module, folder] : folders) {
        if (startsWith(header, module + "/") || header == module)
            return module;
    }
    for (const auto &[module, folder] : folders) {
        if (std::filesystem::exists(folder / header))
            return module;
    }
    return {};
}

// Removes comments and keeps the lines; a string that holds a comment's signs does not matter to an #include.
std::string withoutComments(const std::string &text)
{
    std::string out;
    bool inBlock = false;
    for (size_t i = 0; i < text.size(); ++i) {
        if (inBlock) {
            if (text.compare(i, 2, "*/") == 0) {
                inBlock = false;
                ++i;
            } else if (text[i] == '\n') {
                out += '\n';
            }
        } else if (text.compare(i, 2, "/*") == 0) {
            inBlock = true;
            ++i;
        } else if (text.compare(i, 2, "//") == 0) {
            i = std::min(text.find('\n', i), text.size()) - 1;
        } else {
            out += text[i];
        }
    }
    return out;
}

// Where a quoted header stands, from the top of the tree.
std::string placeOf(const std::string &path, const std::string &header)
{
    for (const char *top : {"core/", "ui/", "app/", "tests/", "resources/"}) {
        if (startsWith(header, top))
            return header;
    }
    return (std::filesystem::path(path).parent_path() / header).lexically_normal().generic_string();
}

bool isGenerated(const std::string &header)
{
    const std::string name = std::filesystem::path(header).filename().string();
    return name.ends_with(".moc") || startsWith(name, "moc_") || startsWith(name, "ui_");
}

} // namespace

std::vector<Include> includesOf(const std::string &text)
{
    static const std::regex pattern(R"(^\s*#\s*(?:include|import)\s*([<"])([^>"]+)[>"])");
    std::vector<Include> found;
    std::istringstream lines(withoutComments(text));
    int number = 0;
    for (std::string line; std::getline(lines, line);) {
        ++number;
        std::smatch match;
        if (std::regex_search(line, match, pattern))
            found.push_back({number, match[2], match[1] == "\""});
    }
    return found;
}

std::string libraryOf(const std::string &header)
{
    static const std::regex standard(R"([a-z][a-z0-9_]*)");
    static const std::vector<std::pair<std::string, std::string>> starts = {
        {"tl/expected", "expected"},
        {"phonenumbers/", "libphonenumber"},
        {"simdjson", "simdjson"},
        {"httplib", "cpp-httplib"},
        {"sodium", "libsodium"},
        {"liboath/", "liboath"},
        {"curl/", "libcurl"},
        {"qrencode.h", "qrencode"},
        {"qt6keychain/", "QtKeychain"},
        {"keychain.h", "QtKeychain"},
        {"openssl/", "OpenSSL"},
        {"zlib.h", "zlib"},
        {"sqlite3.h", "SQLite"},
        {"gtest/", "GoogleTest"},
        {"gmock/", "GoogleTest"},
        {"benchmark/", "Benchmark"},
        {"sys/", "system"},
        {"netinet/", "system"},
        {"arpa/", "system"},
        {"unistd.h", "system"},
        {"fcntl.h", "system"},
        {"signal.h", "system"},
        {"windows.h", "system"}};
    for (const auto &[start, library] : starts) {
        if (startsWith(header, start))
            return library;
    }
    if (std::regex_match(header, standard))
        return "std";
    return qtModuleOf(header);
}

std::vector<std::string> broken(const std::string &path, const std::string &text)
{
    std::vector<std::string> sentences;
    const Room *room = roomOf(path);
    if (!room)
        return {path + ":1: the table in tests/layering/rooms.cpp has no room for this file"};
    if (room->everything)
        return {};
    for (const Include &include : includesOf(text)) {
        const std::string where = path + ":" + std::to_string(include.line) + ": ";
        const std::string shown = include.quoted ? "\"" + include.header + "\"" : "<" + include.header + ">";
        const bool ours = include.quoted || startsWith(include.header, "core/") || startsWith(include.header, "ui/")
            || startsWith(include.header, "app/");
        if (!ours) {
            const std::string library = libraryOf(include.header);
            if (library.empty())
                sentences.push_back(where + shown + " belongs to no library that the house knows");
            else if (library != "std" && !contains(room->outside, library))
                sentences.push_back(where + room->folder + " may not include " + shown + ", which belongs to " + library);
            continue;
        }
        if (isGenerated(include.header))
            continue;
        const Room *other = roomOf(placeOf(path, include.header));
        if (!other)
            sentences.push_back(where + room->folder + " may not include " + shown + ", which is in no room");
        else if (other->folder != room->folder && !contains(room->rooms, other->folder))
            sentences.push_back(where + room->folder + " may not include " + shown + ", which belongs to " + other->folder);
    }
    return sentences;
}

} // namespace jackfield::layering
