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
