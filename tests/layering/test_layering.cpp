#include "tests/layering/includes.h"
#include "tests/layering/rooms.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <functional>
#include <map>
#include <set>
#include <sstream>

using namespace jackfield::layering;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

const std::filesystem::path top = JACKFIELD_SOURCE_DIR;

bool isSource(const std::filesystem::path &path)
{
    static const std::set<std::string> endings = {".h", ".hpp", ".cpp", ".cc", ".mm"};
    return endings.count(path.extension().string()) > 0;
}

std::string read(const std::filesystem::path &path)
{
    std::ostringstream text;
    text << std::ifstream(path, std::ios::binary).rdbuf();
    return text.str();
}

std::string joined(const std::vector<std::string> &lines)
{
    std::string all;
    for (const std::string &line : lines)
        all += "\n  " + line;
    return all;
}

} // namespace

// The house itself.

TEST(Layering, EveryIncludeOfTheHouseIsAllowedByTheTable)
{
    std::vector<std::string> sentences;
    int files = 0;
    for (const char *folder : {"core", "ui", "app"}) {
        for (const auto &entry : std::filesystem::recursive_directory_iterator(top / folder)) {
            if (!entry.is_regular_file() || !isSource(entry.path()))
                continue;
            ++files;
            const auto found = broken(std::filesystem::relative(entry.path(), top).generic_string(), read(entry.path()));
            sentences.insert(sentences.end(), found.begin(), found.end());
        }
    }
    EXPECT_GT(files, 20) << "there is nothing to look at in " << top;
    EXPECT_TRUE(sentences.empty()) << joined(sentences);
}

TEST(Layering, TheTopLevelHoldsOnlyWhatTheMapNames)
{
    for (const auto &entry : std::filesystem::directory_iterator(top)) {
        const std::string name = entry.path().filename().string();
        if (name.starts_with(".") || name == "build" || name.starts_with("build-"))
            continue;
        EXPECT_TRUE(std::count(topLevel().begin(), topLevel().end(), name)) << name << " has no place at the top of the tree";
    }
}

TEST(Layering, EveryFolderOfRoomsHoldsOnlyRoomsOfTheTable)
{
    for (const char *folder : {"core", "ui", "app", "ui/places", "ui/wizards"}) {
        for (const auto &entry : std::filesystem::directory_iterator(top / folder)) {
            if (entry.is_directory()) {
                const std::string name = std::filesystem::relative(entry.path(), top).generic_string();
                const bool known = name == "ui/places" || name == "ui/wizards" || roomOf(name + "/file.h");
                EXPECT_TRUE(known) << name << " has no line in tests/layering/rooms.cpp";
            }
        }
    }
}

TEST(Layering, TheTableHasNoCircle)
{
    std::map<std::string, std::vector<std::string>> below;
    for (const Room &room : rooms())
        below[room.folder] = room.rooms;
    std::set<std::string> open;
    const std::function<void(const std::string &)> visit = [&](const std::string &folder) {
        ASSERT_TRUE(open.insert(folder).second) << "a circle goes through " << folder;
        for (const std::string &next : below[folder])
            visit(next);
        open.erase(folder);
    };
    for (const Room &room : rooms())
        visit(room.folder);
}

TEST(Layering, TheTableForPeopleSaysTheSame)
{
    const auto names = [](const std::string &cell) {
        std::set<std::string> found;
        std::istringstream words(cell);
        for (std::string word; std::getline(words, word, ',');) {
            const size_t from = word.find_first_not_of(" `");
            if (from != std::string::npos)
                found.insert(word.substr(from, word.find_last_not_of(" `") - from + 1));
        }
        return found;
    };
    std::set<std::string> described;
    std::istringstream lines(read(top / "CONTRIBUTING.md"));
    for (std::string line; std::getline(lines, line);) {
        std::vector<std::string> cells;
        std::istringstream row(line);
        for (std::string cell; std::getline(row, cell, '|');)
            cells.push_back(cell);
        if (cells.size() < 5 || cells[1].rfind(" `", 0) != 0)
            continue;
        const std::string folder = cells[1].substr(2, cells[1].find_last_of('/') - 2);
        const auto room = std::find_if(rooms().begin(), rooms().end(), [&](const Room &one) { return one.folder == folder; });
        if (room == rooms().end())
            continue;
        described.insert(folder);
        std::set<std::string> expected;
        for (const std::string &other : room->rooms)
            expected.insert(other.substr(other.find('/') + 1));
        EXPECT_EQ(names(cells[3]), room->everything ? std::set<std::string>{"everything"} : expected) << folder;
        EXPECT_EQ(
            names(cells[4]),
            room->everything ? std::set<std::string>{"everything"}
                             : std::set<std::string>(room->outside.begin(), room->outside.end()))
            << folder;
    }
    for (const Room &room : rooms())
        EXPECT_TRUE(described.count(room.folder)) << "CONTRIBUTING.md does not describe " << room.folder;
}

// Wrong sources, which the test must not let pass.

TEST(LayeringProof, NamesFileLineAndRule)
{
    EXPECT_THAT(
        broken("core/cache/userstore.cpp", "#include \"core/cache/userstore.h\"\n\n#include \"core/sync/pull.h\"\n"),
        ElementsAre("core/cache/userstore.cpp:3: core/cache may not include \"core/sync/pull.h\", which belongs to core/sync"));
}

TEST(LayeringProof, KeepsWidgetsAndGuiOutOfCore)
{
    EXPECT_EQ(broken("core/models/usersmodel.h", "#include <QWidget>\n").size(), 1u);
    EXPECT_EQ(broken("core/models/usersmodel.h", "#include <QtGui/QColor>\n").size(), 1u);
    EXPECT_EQ(broken("core/session/session.h", "#include <QPixmap>\n").size(), 1u);
    EXPECT_THAT(broken("core/models/usersmodel.h", "#include <QAbstractTableModel>\n"), IsEmpty());
}

TEST(LayeringProof, KeepsEachLibraryInItsRoom)
{
    const std::map<std::string, std::string> home = {
        {"simdjson.h", "core/provider"},
        {"QNetworkReply", "core/provider"},
        {"phonenumbers/phonenumberutil.h", "core/domain"},
        {"QSqlQuery", "core/cache"},
        {"httplib.h", "app/provider"},
        {"sodium.h", "core/secrets"},
        {"qt6keychain/keychain.h", "core/secrets"}};
    for (const auto &[header, folder] : home) {
        const std::string text = "#include <" + header + ">\n";
        for (const Room &room : rooms()) {
            const bool allowed = room.everything || room.folder == folder
                || (room.folder == "app/provider" && (header == "QSqlQuery" || header == "sodium.h"));
            EXPECT_EQ(broken(room.folder + "/x/file.cpp", text).empty(), allowed) << header << " in " << room.folder;
        }
    }
}

TEST(LayeringProof, KeepsPlacesAndWizardsApart)
{
    const std::string users = "ui/places/users/userspage.cpp";
    EXPECT_EQ(broken(users, "#include \"ui/places/dashboard/dashboardpage.h\"\n").size(), 1u);
    EXPECT_EQ(broken(users, "#include \"ui/wizards/setupuser/setupuserwizard.h\"\n").size(), 1u);
    EXPECT_EQ(broken(users, "#include \"../dashboard/dashboardpage.h\"\n").size(), 1u);
    EXPECT_EQ(broken(users, "#include \"core/sync/pull.h\"\n").size(), 1u);
    EXPECT_EQ(broken("ui/wizards/setupuser/setupuserwizard.h", "#include \"ui/wizards/recovery/recoverywizard.h\"\n").size(), 1u);
    EXPECT_THAT(
        broken(users, "#include \"ui/places/users/inner/list.h\"\n#include \"userslist.h\"\n#include \"userspage.moc\"\n"),
        IsEmpty());
}

TEST(LayeringProof, KeepsTheReferenceProviderFreeOfTheConsole)
{
    EXPECT_EQ(broken("app/provider/server.cpp", "#include \"core/provider/provider.h\"\n").size(), 1u);
    EXPECT_EQ(broken("app/provider/server.cpp", "#include \"core/cache/cache.h\"\n").size(), 1u);
    EXPECT_EQ(broken("app/provider/server.cpp", "#include <QNetworkAccessManager>\n").size(), 1u);
    EXPECT_THAT(broken("app/provider/server.cpp", "#include \"core/domain/user.h\"\n#include <QSqlDatabase>\n"), IsEmpty());
}

TEST(LayeringProof, RefusesWhatItDoesNotKnow)
{
    EXPECT_EQ(broken("core/base/text.cpp", "#include <boost/any.hpp>\n").size(), 1u);
    EXPECT_EQ(broken("core/helpers/text.cpp", "").size(), 1u);
    EXPECT_EQ(broken("ui/places/stray.h", "").size(), 1u);
    EXPECT_EQ(broken("core/base/text.cpp", "#include \"tests/support/future.h\"\n").size(), 1u);
}

TEST(LayeringProof, ReadsPastCommentsAndOddSpaces)
{
    EXPECT_THAT(
        broken("core/base/text.cpp", "// #include <QWidget>\n/* a\n#include <QWidget>\n*/\n#include <QString> // <QWidget>\n"),
        IsEmpty());
    const auto found = broken("core/base/text.cpp", "/* one\n two */\n  #  include   <QWidget>\n");
    ASSERT_EQ(found.size(), 1u);
    EXPECT_TRUE(found.front().starts_with("core/base/text.cpp:3: ")) << found.front();
}

TEST(LayeringProof, LetsTheComposerIncludeEverything)
{
    EXPECT_THAT(
        broken(
            "app/console/compose.cpp", "#include \"core/sync/pull.h\"\n#include \"ui/shell/mainwindow.h\"\n#include <QWidget>\n"),
        IsEmpty());
}
