#include "ui/fields/matchfinder.h"

#include <gtest/gtest.h>

using namespace jackfield;

namespace {

QString marked(const QString &search, const QString &text, bool digits = false)
{
    const MatchFinder finder(search);
    QString result = text;
    const QList<MatchRange> ranges = digits ? finder.inDigits(text) : finder.inWords(text);
    for (auto range = ranges.rbegin(); range != ranges.rend(); ++range) {
        result.insert(range->start + range->length, QLatin1Char(']'));
        result.insert(range->start, QLatin1Char('['));
    }
    return result;
}

QString marked(const char *search, const char *text, bool digits = false)
{
    return marked(QString::fromUtf8(search), QString::fromUtf8(text), digits);
}

} // namespace

TEST(MatchFinder, MarksAnyPartOfThreeAndMoreCharacters)
{
    EXPECT_EQ(marked("mar", "Ines Marchetti"), QStringLiteral("Ines [Mar]chetti"));
    EXPECT_EQ(marked("mar", "Omar"), QStringLiteral("O[mar]"));
    EXPECT_EQ(marked("mar", "Saltmarsh"), QStringLiteral("Salt[mar]sh"));
    EXPECT_EQ(marked("mar", "Omar Marchetti"), QStringLiteral("O[mar] [Mar]chetti"));
    EXPECT_EQ(marked("lois", "Éloïse"), QString::fromUtf8("É[loïs]e"));
}

TEST(MatchFinder, MarksTheBeginningsOfWordsForLess)
{
    EXPECT_EQ(marked("mar fe", "Marcus Feld"), QStringLiteral("[Mar]cus [Fe]ld"));
    EXPECT_EQ(marked("ma", "Omar Mason"), QStringLiteral("Omar [Ma]son"));
    EXPECT_EQ(marked("m", "O'Malley-Moss Sam"), QStringLiteral("O'[M]alley-[M]oss Sam"));
}

TEST(MatchFinder, FoldsAccentsAndSpelledOutLetters)
{
    EXPECT_EQ(marked("elo", "Éloïse Øster"), QString::fromUtf8("[Élo]ïse Øster"));
    EXPECT_EQ(marked("ØST", "Eloise Oster"), QStringLiteral("Eloise [Ost]er"));
    EXPECT_EQ(marked("strasse", "Straße"), QString::fromUtf8("[Straße]"));
    EXPECT_EQ(marked("noe", "Noe\xcc\x88l"), QString::fromUtf8("[Noe\xcc\x88]l"));
}

TEST(MatchFinder, MarksDigitsOverTheirPunctuation)
{
    EXPECT_EQ(marked("5550163", "(218) 555-0163", true), QStringLiteral("(218) [555-0163]"));
    EXPECT_EQ(marked("855", "(218) 555-0163", true), QStringLiteral("(21[8) 55]5-0163"));
    EXPECT_EQ(marked("85", "(218) 555-0163", true), QStringLiteral("(218) 555-0163"));
    EXPECT_EQ(marked("01", "(218) 555-0163", true), QStringLiteral("(218) 555-[01]63"));
    EXPECT_EQ(marked("5", "(218) 555-0163", true), QStringLiteral("(218) [5]55-0163"));
    EXPECT_EQ(marked("mar", "(218) 555-0163", true), QStringLiteral("(218) 555-0163"));
}

TEST(MatchFinder, JoinsWhatOverlaps)
{
    EXPECT_EQ(marked("m mar marc", "Marcus"), QStringLiteral("[Marc]us"));
    EXPECT_TRUE(MatchFinder(QStringLiteral("  ")).isEmpty());
}
