#include "ui/fields/elidedlabel.h"
#include "ui/fields/plainlabel.h"
#include "ui/fields/plaintext.h"

#include <gtest/gtest.h>

using namespace jackfield;

TEST(PlainText, Fault32_CharactersThatSteerOrHideAreMadeVisible)
{
    EXPECT_EQ(shownText(QStringLiteral("Ana\u202Enimda")), QStringLiteral("Ana[U+202E]nimda"));
    EXPECT_EQ(shownText(QStringLiteral("Lena\u200BNovak")), QStringLiteral("Lena[U+200B]Novak"));
    EXPECT_EQ(shownText(QStringLiteral("Le\u200Dna")), QStringLiteral("Le[U+200D]na"));
    EXPECT_EQ(shownText(QStringLiteral("a\nb")), QStringLiteral("a b"));
    EXPECT_EQ(shownText(QStringLiteral("Zo\u00EB N\u0308ovak")), QStringLiteral("Zo\u00EB N\u0308ovak"));
}

TEST(PlainText, Fault32_RightToLeftTextIsIsolatedAndJoinersStay)
{
    EXPECT_EQ(shownText(QStringLiteral("\u05D3\u05E0\u05D4")), QStringLiteral("\u2068\u05D3\u05E0\u05D4\u2069"));
    EXPECT_EQ(shownText(QStringLiteral("\u0645\u06CC\u200C\u062E")), QStringLiteral("\u2068\u0645\u06CC\u200C\u062E\u2069"));
}

TEST(PlainText, Fault34_AmpersandsAndPercentSignsAreLiteral)
{
    EXPECT_EQ(buttonText(QStringLiteral("R&D %1")), QStringLiteral("R&&D %1"));
    EXPECT_EQ(withoutMnemonic(QStringLiteral("E&xtension && more")), QStringLiteral("Extension & more"));
}

TEST(PlainText, Fault30_ATooltipIsNeverReadAsMarkup)
{
    QWidget widget;
    setPlainToolTip(&widget, QStringLiteral("<b>Ines</b>"));
    EXPECT_FALSE(widget.toolTip().contains(QLatin1String("<b>")));
    EXPECT_TRUE(widget.toolTip().contains(QLatin1String("&lt;b&gt;")));
}

TEST(PlainLabel, Fault30_ShowsMarkupAsTyped)
{
    const PlainLabel label(QStringLiteral("<img src=x> Ines"));
    EXPECT_EQ(label.textFormat(), Qt::PlainText);
    EXPECT_EQ(label.text(), QStringLiteral("<img src=x> Ines"));
}

TEST(ElidedLabel, GivesTheWholeTextAsTooltipWhenThereIsNoRoom)
{
    ElidedLabel label(QStringLiteral("marta.kowalczyk@quillhaven.example"));
    label.resize(80, 20);
    label.grab();
    EXPECT_EQ(label.toolTip(), label.text());
    label.resize(800, 20);
    label.grab();
    EXPECT_TRUE(label.toolTip().isEmpty());
}
