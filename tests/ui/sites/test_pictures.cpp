#include "tests/ui/sites/sitestest.h"

#include <QDir>
#include <QTranslator>

using namespace jackfield;
using namespace jackfield::test;

namespace {

/// Pictures for a person to look at, in the folder that JACKFIELD_PICTURES names; JACKFIELD_QM adds a language, JACKFIELD_TEXT a size of text
/// in percent.
class SitesPictures : public SitesTest {
protected:
    void SetUp() override
    {
        folder = qEnvironmentVariable("JACKFIELD_PICTURES");
        if (folder.isEmpty())
            GTEST_SKIP() << "JACKFIELD_PICTURES is not set";
        QDir().mkpath(folder);
        if (translator.load(qEnvironmentVariable("JACKFIELD_QM")))
            QCoreApplication::installTranslator(&translator);
        if (const int percent = qEnvironmentVariableIntValue("JACKFIELD_TEXT"); percent > 0) {
            QFont font = QApplication::font();
            font.setPointSizeF(font.pointSizeF() * percent / 100);
            QApplication::setFont(font);
        }
    }
    void take(const QString &name)
    {
        settle();
        place->grab().save(QStringLiteral("%1/%2.png").arg(folder, name));
    }
    void takeAll(Theme::Mode mode, const QString &suffix, QSize size = {1210, 780})
    {
        theme.setMode(mode);
        theme.applyTo(*qApp);
        open();
        place->resize(size);
        take(s("sites") + suffix);
        manage("Pell Street");
        take(s("site-read") + suffix);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F2);
        settle();
        if (contact()) {
            choose("claire");
            typeNumber("204 139");
            QTest::keyClick(field("Outside phone number"), Qt::Key_Return);
        }
        take(s("site-edit") + suffix);
        session.theCommands.append(
            {{s("k")},
             ChangeObject{{ObjectKind::Site, s("site06")}, s("Ridgeway Plant"), 7, {{s("contact"), s("maren"), s("claire")}}}});
        open();
        place->resize(size);
        manage("Ridgeway Plant");
        take(s("site-offline") + suffix);
    }

    QString folder;
    QTranslator translator;
};

} // namespace

TEST_F(SitesPictures, InTheLight) { takeAll(Theme::Mode::Light, {}); }
TEST_F(SitesPictures, InTheDark) { takeAll(Theme::Mode::Dark, s("-dark")); }
TEST_F(SitesPictures, Small) { takeAll(Theme::Mode::Light, s("-small"), {760, 560}); }
