#include "core/domain/fieldjson.h"
#include "core/provider/native/pagedecoder.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace jackfield;

namespace {

QByteArray line(const char *kind, const QByteArray &rest) { return QByteArray("{\"kind\":\"") + kind + "\"," + rest + "}\n"; }

QByteArray end(int count, const char *more = "false")
{
    return "{\"end\":true,\"count\":" + QByteArray::number(count) + ",\"cursor\":\"c9\",\"epoch\":\"e1\",\"more\":" + more
        + ",\"total\":7}\n";
}

const QByteArray ines = line(
    "user",
    "\"id\":\"u1\",\"revision\":12,\"object\":{\"id\":\"u1\",\"firstName\":\"In\\u00e8s\",\"tags\":[\"a\",\"b\"],\"portalAccess\":"
    "true}");
const QByteArray gone = line("device", "\"id\":\"d1\",\"revision\":13,\"deleted\":true");

QString codeOf(const QByteArray &body)
{
    const auto page = decodePage(body);
    return page ? QString() : page.error().code;
}

} // namespace

TEST(PageDecoder, ReadsObjectsTombstonesAndTheEndMarker)
{
    const auto page = decodePage(ines + gone + end(2, "true"));
    ASSERT_TRUE(page) << qPrintable(page.error().detail);
    ASSERT_EQ(page->changes.size(), 2);
    const User user = std::get<User>(page->changes.first());
    EXPECT_EQ(user.id.value, QStringLiteral("u1"));
    EXPECT_EQ(user.revision, 12);
    EXPECT_EQ(user.firstName, QString::fromUtf8("Inès"));
    EXPECT_EQ(user.tags, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    EXPECT_TRUE(user.portalAccess);
    EXPECT_EQ(std::get<Tombstone>(page->changes.last()), (Tombstone{ObjectKind::Device, QStringLiteral("d1"), 13}));
    EXPECT_EQ(page->next.value, QStringLiteral("c9"));
    EXPECT_EQ(page->epoch, QStringLiteral("e1"));
    EXPECT_TRUE(page->more);
    EXPECT_EQ(page->total, 7);
}

TEST(PageDecoder, ReadsWhatTheFieldTablesWrite)
{
    Device device;
    device.id = {QStringLiteral("d7")};
    device.make = QStringLiteral("Yealink \"T\" \\ é 王");
    device.ports = 16;
    device.userName = QStringLiteral("<b>Bold</b>");
    const QByteArray json = QJsonDocument(toJson(device)).toJson(QJsonDocument::Compact);
    const auto page = decodePage(line("device", "\"id\":\"d7\",\"revision\":3,\"object\":" + json) + end(1));
    ASSERT_TRUE(page);
    device.revision = 3;
    EXPECT_EQ(std::get<Device>(page->changes.first()), device);
}

TEST(PageDecoder, Fault10_FaultC_APageThatIsCutAnywhereIsRefusedWhole)
{
    const QByteArray body = ines + gone + ines + end(3);
    ASSERT_TRUE(decodePage(body));
    // The last line may lack its line end; everything shorter is refused.
    for (qsizetype length = 0; length < body.size() - 1; ++length)
        EXPECT_EQ(codeOf(body.left(length)), QStringLiteral("bad-page")) << length;
}

TEST(PageDecoder, Fault10_AWrongCountIsRefused)
{
    EXPECT_EQ(codeOf(ines + end(2)), QStringLiteral("bad-page"));
    EXPECT_EQ(codeOf(ines + gone + end(1)), QStringLiteral("bad-page"));
    EXPECT_EQ(codeOf(end(0) + ines), QStringLiteral("bad-page"));
}

TEST(PageDecoder, Fault12_UnknownMembersAndKindsArePassedOverAndWrongTypesQuarantined)
{
    const auto page = decodePage(
        line("user", "\"id\":\"u1\",\"revision\":1,\"object\":{\"id\":\"u1\",\"moon\":{\"phase\":[1,2]},\"lastName\":\"Novak\"}")
        + line("user", "\"id\":\"u2\",\"revision\":2,\"object\":{\"id\":\"u2\",\"lastName\":5}")
        + line("spaceship", "\"id\":\"s1\",\"revision\":3,\"object\":{}") + end(3));
    ASSERT_TRUE(page);
    ASSERT_EQ(page->changes.size(), 1);
    EXPECT_EQ(std::get<User>(page->changes.first()).lastName, QStringLiteral("Novak"));
    EXPECT_EQ(page->quarantined, 1);
    EXPECT_EQ(page->unreadable.size(), 1) << "which one it is can be read";
}

TEST(PageDecoder, SomethingElseAltogetherIsRefused)
{
    for (const char *body : {"", "[]", "hello", "{}", "null\n", "{\"end\":true}\n"})
        EXPECT_EQ(codeOf(body), QStringLiteral("bad-page")) << body;
}

TEST(PageDecoder, ReadsWhoChangedWhatAndWhenWhereItIsSaid)
{
    const QByteArray said = line(
        "device", "\"id\":\"d1\",\"revision\":13,\"object\":{\"id\":\"d1\"},\"by\":\"Claire\",\"at\":\"2026-01-14T09:31:00Z\"");
    const auto page = decodePage(said + gone + end(2));
    ASSERT_TRUE(page) << qPrintable(page.error().detail);
    ASSERT_EQ(page->origins.size(), 2);
    EXPECT_EQ(page->origins.first().by, QStringLiteral("Claire"));
    EXPECT_EQ(page->origins.first().at, QDateTime(QDate(2026, 1, 14), QTime(9, 31), Qt::UTC));
    EXPECT_EQ(page->origins.last(), Origin());
}

TEST(PageDecoder, NothingIsReadBehindALineThatStopsBeingJson)
{
    const auto page = decodePage("{\"kind\":\"user\",\"id\":\"u1\",\"revision\":7,\"object\":{\"id\":\"u1\",\"firstName\":\"Ines\","
                                 "\"las\":\"x\"id\":\"u1\"}}\n"
                                 "{\"kind\":\"user\",\"id\":\"u2\",\"revision\":8,\"deleted\":true}\n"
                                 "{\"end\":true,\"count\":2,\"cursor\":\"e1:9\",\"epoch\":\"e1\",\"more\":false,\"total\":3}\n");
    ASSERT_FALSE(page);
    EXPECT_EQ(page.error().kind, Error::Kind::Protocol);
}

TEST(PageDecoder, AnEndMarkerThatStopsBeingJsonIsRefused)
{
    const auto page = decodePage("{\"kind\":\"user\",\"id\":\"u1\",\"revision\":7,\"deleted\":true}\n"
                                 "{\"end\":true,\"count\":1,\"cursor\":\"e1:9\",\"epoch\":\"e1\",\"more\">false,\"total\":3}\n");
    ASSERT_FALSE(page);
    EXPECT_EQ(page.error().kind, Error::Kind::Protocol);
}

TEST(PageDecoder, AnAnswerThatIsNoJsonAnyMoreInTheMiddleIsRefused)
{
    EXPECT_FALSE(decodeChanges("{\"kind\":\"user\",\"id\":\"u1\",\"object\"{:\"\":\"u1\",\"ind\":\"user\"}}\n"));
}
