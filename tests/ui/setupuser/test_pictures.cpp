#include "tests/ui/setupuser/wizardtest.h"

#include "ui/fields/tagedit.h"

#include <QApplication>
#include <QDir>
#include <QTranslator>

using namespace jackfield;
using namespace jackfield::test;

namespace {

/// Pictures of every page for a person to look at, in the folder that JACKFIELD_PICTURES names; JACKFIELD_QM adds a language.
class WizardPictures : public WizardTest {
protected:
    void SetUp() override
    {
        folder = qEnvironmentVariable("JACKFIELD_PICTURES");
        if (folder.isEmpty())
            GTEST_SKIP() << "JACKFIELD_PICTURES is not set";
        QDir().mkpath(folder);
    }

    void take(const QString &name)
    {
        settle();
        wizard->grab().save(QStringLiteral("%1/%2.png").arg(folder, name));
    }

    void takeAll(const QString &suffix)
    {
        open();
        take(s("e0-empty") + suffix);
        enterDetails();
        pick("department", "Claims");
        editor<TagEdit>("tags")->setTags({s("bilingual")});
        type("signInId", "lena.novak@quillhaven");
        QTest::qWait(450);
        take(s("e1-details") + suffix);
        type("signInId", "lena.novak@quillhaven.example");
        next();
        pick("phoneNumber", "0115");
        choose("advanced");
        QTest::qWait(20);
        take(s("e2-number") + suffix);
        editor<PickerCombo>("phoneNumber")->showPopup();
        QTest::qWait(100);
        editor<PickerCombo>("phoneNumber")->popup()->grab().save(QStringLiteral("%1/e2-popup%2.png").arg(folder, suffix));
        editor<PickerCombo>("phoneNumber")->hidePopup();
        next();
        QTest::keyClicks(wizard->devicePage()->devices()->searchField(), s("deskline"));
        QTest::qWait(80);
        Q_EMIT wizard->devicePage()->devices()->chosen(session.theDevices.first());
        take(s("e3-device") + suffix);
        next();
        take(s("e4-review") + suffix);
    }

    QString folder;
};

} // namespace

TEST_F(WizardPictures, InTheLight)
{
    theme.setMode(Theme::Mode::Light);
    theme.applyTo(*qApp);
    takeAll({});
}

TEST_F(WizardPictures, InTheDark)
{
    theme.setMode(Theme::Mode::Dark);
    theme.applyTo(*qApp);
    takeAll(s("-dark"));
}

TEST_F(WizardPictures, InFrench)
{
    QTranslator translator;
    if (!translator.load(qEnvironmentVariable("JACKFIELD_QM")))
        GTEST_SKIP() << "JACKFIELD_QM names no translation";
    QCoreApplication::installTranslator(&translator);
    QLocale::setDefault(QLocale(QLocale::French, QLocale::Canada));
    theme.setMode(Theme::Mode::Light);
    theme.applyTo(*qApp);
    takeAll(s("-fr"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCoreApplication::removeTranslator(&translator);
}
