#include "core/domain/emailpattern.h"

#include <gtest/gtest.h>

using namespace jackfield;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

User user(const char *first, const char *last, const char *email)
{
    User made;
    made.firstName = s(first);
    made.lastName = s(last);
    made.email = s(email);
    return made;
}

} // namespace

TEST(EmailPattern, S1_9_IsTheOneThatMostOfTheCompanyHas)
{
    const QList<User> users{
        user("Ines", "Marchetti", "ines.marchetti@q.example"), user("Lena", "Novák", "lena.novak@q.example"),
        user("Jo", "Smith", "jo@home.example"), user("Noor", "Al-Amin", "noor.alamin@q.example")};
    const EmailPattern pattern = EmailPattern::of(users);
    EXPECT_EQ(pattern.address(s("Željka"), s("de la Cruz")), s("zeljka.delacruz@q.example"));
    EXPECT_EQ(pattern.address(s("Lena"), {}), QString());
    EXPECT_EQ(pattern.address(s("小林"), s("明")), QString()) << "no address can be made of that";

    const EmailPattern initial = EmailPattern::of({user("Ines", "Marchetti", "IMarchetti@q.example")});
    EXPECT_EQ(initial.address(s("Lena"), s("Novák")), s("lnovak@q.example"));
}

TEST(EmailPattern, S1_9_SaysNothingWhereThereIsNone)
{
    EXPECT_TRUE(EmailPattern::of({}).isEmpty());
    EXPECT_TRUE(EmailPattern::of({user("Ines", "Marchetti", "chief@q.example"), user("Lena", "Novák", "")}).isEmpty());
    EXPECT_TRUE(
        EmailPattern::of({user("A", "Bee", "a.bee@q.example"), user("C", "Dee", "x1@q.example"), user("E", "Eff", "x2@q.example")})
            .isEmpty());
    EXPECT_EQ(EmailPattern().address(s("Lena"), s("Novák")), QString());
}
