#include "core/domain/pastedusers.h"

#include <gtest/gtest.h>

using namespace jackfield;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

void expectOne(const char *text, const char *first, const char *last, const char *email)
{
    const QList<PastedUser> users = pastedUsers(s(text));
    ASSERT_EQ(users.size(), 1) << text;
    EXPECT_EQ(users.first().firstName, s(first)) << text;
    EXPECT_EQ(users.first().lastName, s(last)) << text;
    EXPECT_EQ(users.first().email, s(email)) << text;
}

} // namespace

TEST(PastedUsers, S1_8_AreReadHoweverASpreadsheetOrMailProgramWritesThem)
{
    expectOne("Lena\tNovák\tlena@q.example", "Lena", "Novák", "lena@q.example");
    expectOne("lena@q.example\tLena\tNovák\n\n", "Lena", "Novák", "lena@q.example");
    expectOne("Lena Novák;lena@q.example", "Lena", "Novák", "lena@q.example");
    expectOne("Lena,Novák,lena@q.example\r\n", "Lena", "Novák", "lena@q.example");
    expectOne("\"Novák, Lena\",lena@q.example", "Lena", "Novák", "lena@q.example");
    expectOne("Novák, Lena\tlena@q.example", "Lena", "Novák", "lena@q.example");
    expectOne("Lena Novák <lena@q.example>", "Lena", "Novák", "lena@q.example");
    expectOne("Lena Novák lena@q.example", "Lena", "Novák", "lena@q.example");
    expectOne("Maria del Carmen Ruiz\tm@q.example", "Maria del Carmen", "Ruiz", "m@q.example");
    expectOne("\"Jo \"\"JJ\"\"\";Smith;jo@q.example", "Jo \"JJ\"", "Smith", "jo@q.example");
}

TEST(PastedUsers, S1_8_ALineOfTitlesTellsWhichCellIsWhich)
{
    expectOne("Last name\tFirst name\tE-mail\nNovák\tLena\tlena@q.example", "Lena", "Novák", "lena@q.example");
    expectOne("Courriel;Prénom;Nom\nlena@q.example;Lena;Novák", "Lena", "Novák", "lena@q.example");
    expectOne("Name,Email,Office\nLena Novák,lena@q.example,Lisbon", "Lena", "Novák", "lena@q.example");
    EXPECT_TRUE(pastedUsers(s("Name\tE-mail")).isEmpty());
}

TEST(PastedUsers, WhatIsMissingStaysEmptyAndLinesKeepTheirNumbers)
{
    const QList<PastedUser> users = pastedUsers(s("Lena Novák\n\nlena@q.example\nCher\tc@q.example"));
    ASSERT_EQ(users.size(), 3);
    EXPECT_EQ(users.at(0).email, QString());
    EXPECT_EQ(users.at(1).displayName(), QString());
    EXPECT_EQ(users.at(1).line, 3);
    EXPECT_EQ(users.at(2).firstName, s("Cher"));
    EXPECT_EQ(users.at(2).lastName, QString());
    EXPECT_TRUE(pastedUsers({}).isEmpty());
    EXPECT_TRUE(pastedUsers(s(" \n\t\n")).isEmpty());
}
