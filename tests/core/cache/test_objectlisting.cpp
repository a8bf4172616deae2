#include "core/cache/cache.h"
#include "tests/support/data/sampleusers.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace jackfield;

namespace {

QString text(const char *text) { return QString::fromUtf8(text); }

QStringList list(const char *ids) { return text(ids).split(u' '); }

class ObjectListingTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        cache = Cache::open(folder.filePath(text("cache.db"))).value();
        ASSERT_TRUE(cache->begin());
        const auto put = [this](const Change &change) { ASSERT_TRUE(cache->put(change)); };
        User ines = test::namedUser(text("u1"), text("Inès"), text("Marchetti"), 3);
        ines.extension = text("204118");
        put(ines);
        put(test::namedUser(text("u2"), text("Abe"), text("Zorn"), 4));
        const auto number = [](const char *id, const char *state, const char *city, const char *user, const char *emergency) {
            return PhoneNumber{{text(id)}, 5, text(state), text(city), {text(user)}, text(emergency)};
        };
        put(number("+12185550142", "active", "Duluth, MN", "u1", "verified"));
        put(number("+12185550143", "available", "Ely, MN", "", "none"));
        put(number("+12185550144", "needs-activation", "Ely, MN", "u2", "unverified"));
        put(number("+12185550145", "cooling-down", "Ely, MN", "", "none"));
        put(number("+12185550146", "active", "Duluth, MN", "u2", "none"));
        EmergencyAddress address;
        address.id = {text("+12185550142")};
        address.revision = 6;
        address.street = text("12 Pell Street");
        put(address);
        const auto device = [](const char *id, const char *model, const char *mac, const char *user) {
            Device device;
            device.id = {text(id)};
            device.revision = 7;
            device.make = text("Deskline");
            device.model = text(model);
            device.mac = text(mac);
            device.user = {text(user)};
            return device;
        };
        put(device("d1", "620", "02:00:5E:10:22:B4", "u1"));
        put(device("d2", "450", "02:00:5E:10:91:0F", ""));
        CopyState state = cache->state();
        state.complete = true;
        ASSERT_TRUE(cache->commit(state));
        ASSERT_TRUE(cache->begin());
        while (!cache->indexSlice(100).value()) { }
        ASSERT_TRUE(cache->commit());
    }
    QStringList listed(ObjectKind kind, const char *search = "", const char *filter = "", const char *by = "", bool down = false)
    {
        const auto ids = cache->listed({kind, text(search), text(filter), text(by), down});
        EXPECT_TRUE(ids) << qPrintable(ids ? QString() : ids.error().detail);
        QStringList shorter;
        for (const QString &id : ids.value_or(QStringList()))
            shorter += kind == ObjectKind::PhoneNumber ? id.right(3) : id;
        return shorter;
    }
    QStringList numbers(const char *search = "", const char *filter = "", const char *by = "", bool down = false)
    {
        return listed(ObjectKind::PhoneNumber, search, filter, by, down);
    }

    QTemporaryDir folder;
    std::unique_ptr<Cache> cache;
};

} // namespace

TEST_F(ObjectListingTest, NumbersAreFoundByAnyPartByCityAndByTheirHolder)
{
    EXPECT_EQ(numbers(), list("142 143 144 145 146"));
    EXPECT_EQ(numbers("555-0143"), list("143"));
    EXPECT_EQ(numbers("(218) 555-0146"), list("146"));
    EXPECT_EQ(numbers("duluth"), list("142 146"));
    EXPECT_EQ(numbers("ines"), list("142")) << "accents do not matter";
    EXPECT_EQ(numbers("zorn duluth"), list("146")) << "every word must match";
    EXPECT_EQ(numbers("nobody"), QStringList());
    EXPECT_EQ(numbers("100%"), QStringList());
}

TEST_F(ObjectListingTest, S2_14_S2_16_AFilterNarrowsAndItsCountIsWhatItFinds)
{
    const auto counts = cache->listCounts(ObjectKind::PhoneNumber).value();
    for (const char *filter : {"", "available", "needs-activation", "active", "other", "e911", "none", "unverified", "rejected"})
        EXPECT_EQ(numbers("", filter).size(), counts.value(text(filter))) << filter;
    EXPECT_EQ(numbers("", "e911"), list("144 146")) << "a free number needs no address";
    EXPECT_EQ(numbers("", "other"), list("145"));
    EXPECT_EQ(numbers("ely", "needs-activation"), list("144"));
}

TEST_F(ObjectListingTest, AnyColumnOrdersBothWays)
{
    EXPECT_EQ(numbers("", "", "holder"), list("144 146 142 143 145")) << "who has nobody comes last";
    EXPECT_EQ(numbers("", "", "holder", true).first(), text("142"));
    EXPECT_EQ(numbers("", "", "id", true).first(), text("146"));
    EXPECT_EQ(numbers("", "", "city").first(), text("142"));
}

TEST_F(ObjectListingTest, WhoShowsAFewAsksForNoMore)
{
    ObjectList few{ObjectKind::PhoneNumber, text("duluth")};
    few.limit = 1;
    EXPECT_EQ(cache->listed(few).value().size(), 1);
    few.limit = 3;
    EXPECT_EQ(cache->listed(few).value().size(), 2);
}

TEST_F(ObjectListingTest, ARowSaysWhoHasItAndWhereHelpGoes)
{
    const auto rows = cache->listedRows(ObjectKind::PhoneNumber, {text("+12185550142"), text("+1"), text("+12185550143")}).value();
    ASSERT_EQ(rows.size(), 3);
    EXPECT_EQ(rows[0].holderName, text("Inès Marchetti"));
    EXPECT_EQ(rows[0].holderExtension, text("204118"));
    EXPECT_EQ(rows[0].address.value(text("street")).toString(), text("12 Pell Street"));
    EXPECT_TRUE(rows[1].object.isEmpty()) << "gone meanwhile";
    EXPECT_TRUE(rows[2].holder.isEmpty());
    EXPECT_TRUE(rows[2].address.isEmpty());
}

TEST_F(ObjectListingTest, DevicesAreFoundByTheirMacAddressInAnyNotation)
{
    EXPECT_EQ(listed(ObjectKind::Device), list("d2 d1")) << "by make and model";
    for (const char *mac : {"02:00:5e:10:22", "02-00-5E-10-22-B4", "0200.5e10.22b4", "1022b4"})
        EXPECT_EQ(listed(ObjectKind::Device, mac), list("d1")) << mac;
    EXPECT_EQ(listed(ObjectKind::Device, "deskline 450"), list("d2"));
    EXPECT_EQ(listed(ObjectKind::Device, "marchetti"), list("d1"));
    EXPECT_EQ(listed(ObjectKind::Device, "", "free"), list("d2"));
    EXPECT_EQ(listed(ObjectKind::Device, "", "assigned"), list("d1"));
    EXPECT_EQ(listed(ObjectKind::Device, "", "", "holder"), list("d1 d2"));
}
