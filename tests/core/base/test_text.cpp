#include "core/base/text.h"

#include <gtest/gtest.h>

using namespace jackfield;

TEST(Text, FoldsAccentsCaseAndStrokes)
{
    EXPECT_EQ(foldForSearch(QStringLiteral("Éloïse ØSTERGÅRD")), QStringLiteral("eloise ostergard"));
    EXPECT_EQ(foldForSearch(QStringLiteral("Łukasz Weiß")), QStringLiteral("lukasz weiss"));
    EXPECT_EQ(foldForSearch(QStringLiteral("O'Brien")), QStringLiteral("o'brien"));
}

TEST(Text, SplitsWordsAtEverythingThatIsNoLetterOrDigit)
{
    EXPECT_EQ(
        searchWords(QStringLiteral("o'brien-smith, 2nd")),
        (QStringList{QStringLiteral("o"), QStringLiteral("brien"), QStringLiteral("smith"), QStringLiteral("2nd")}));
    EXPECT_EQ(searchWords(QStringLiteral("王小明")), QStringList{QStringLiteral("王小明")});
    EXPECT_TRUE(searchWords(QStringLiteral(" -- ")).isEmpty());
}

TEST(TabbedLine, Fault31_CellsAreNoFormulasAndNumbersStay)
{
    const auto s = [](const char *text) { return QString::fromUtf8(text); };
    EXPECT_EQ(tabbedLine({s("=1+1"), s("-2"), s("@x"), s("+cmd|x"), s("\t=1")}), s("'=1+1\t'-2\t'@x\t'+cmd|x\t'=1"));
    EXPECT_EQ(
        tabbedLine({s("+12185550142"), s("+44 20 7946 0958"), s("(218) 555-0142")}),
        s("+12185550142\t+44 20 7946 0958\t(218) 555-0142"));
    EXPECT_EQ(tabbedLine({s("a\tb\nc"), {}}), s("a b c\t"));
}
