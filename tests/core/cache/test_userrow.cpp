#include "core/cache/userrow.h"

#include "core/cache/fieldpack.h"
#include "tests/support/data/sampleusers.h"

#include <gtest/gtest.h>

#include <limits>

using namespace jackfield;

namespace {

struct Odd {
    QString text;
    QStringList list;
    qint64 number = 0;
    int small = 0;
    bool flag = false;
    UserId id;
    bool operator==(const Odd &) const = default;
};

} // namespace

template<>
struct jackfield::Fields<Odd> {
    static constexpr auto all = std::tuple{field("text", &Odd::text, Label{""}),     field("list", &Odd::list, Label{""}),
                                           field("number", &Odd::number, Label{""}), field("small", &Odd::small, Label{""}),
                                           field("flag", &Odd::flag, Label{""}),     field("id", &Odd::id, Label{""})};
};

TEST(FieldPack, GivesBackEveryField)
{
    const QString longText(70000, u'é');
    for (const qint64 number :
         {qint64(0), qint64(-1), qint64(63), qint64(64), std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min()}) {
        for (const QString &text : {QString(), QStringLiteral("ok\nline"), QStringLiteral("数字 😀"), longText}) {
            const Odd odd{text, {text, QStringLiteral("x"), QString()}, number, int(number >> 40), number > 0, {text}};
            const auto back = unpackFields<Odd>(packFields(odd));
            ASSERT_TRUE(back);
            EXPECT_EQ(*back, odd);
        }
    }
}

TEST(FieldPack, RefusesBytesThatAreCutOrTooMany)
{
    const QByteArray whole = packFields(test::sampleUser(7));
    for (qsizetype size = 0; size < whole.size(); ++size)
        EXPECT_FALSE(unpackFields<User>(QByteArrayView(whole).first(size))) << size;
    EXPECT_FALSE(unpackFields<User>(whole + '\0'));
    EXPECT_FALSE(unpackFields<User>(QByteArray(40, '\xff')));
}

TEST(UserRow, KeepsTheWholeUser)
{
    const User user = test::sampleUser(7);
    const UserRow row = UserRow::of(user);
    EXPECT_EQ(userOf(row.fields).value(), user);
    EXPECT_EQ(row.id, user.id);
    EXPECT_EQ(row.revision, user.revision);
    EXPECT_EQ(row.extension, user.extension);
    EXPECT_EQ(row.phoneNumber, user.phoneNumber.value);
    EXPECT_EQ(row.emergencyState, user.emergencyState);
}

TEST(UserRow, SaysThatAUserCannotBeRead)
{
    const auto user = userOf(QByteArrayLiteral("garbage"));
    ASSERT_FALSE(user);
    EXPECT_EQ(user.error().code, QStringLiteral("damaged"));
}
