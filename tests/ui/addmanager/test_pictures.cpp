#include "tests/ui/addmanager/wizardtest.h"

#include <QDir>
#include <QTranslator>

using namespace jackfield;
using namespace jackfield::test;

namespace {

/// Pictures for a person to look at, in the folder that JACKFIELD_PICTURES names; JACKFIELD_QM adds a language, JACKFIELD_TEXT a size of text
/// in percent.
class WizardPictures : public AdministratorWizardTest {
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
        session.thePolicy.administrators.brandingDomains = {
            {s("portal.northfold.example"), s("Northfold Voice")}, {s("voice.quillhaven.example"), s("Quillhaven")}};
        session.taken.insert(s("email/ines.marchetti@quillhaven.example"), s("Ines Marchetti"));
    }
    void take(const QString &name)
    {
        settle();
        wizard->grab().save(QStringLiteral("%1/%2.png").arg(folder, name));
    }
    void takeAll(Theme::Mode mode, const QString &suffix)
    {
        theme.setMode(mode);
        theme.applyTo(*qApp);
        open();
        const Administrator one{{}, 0,  s("Jules"), s("Tremblay"), s("ines.marchetti@quillhaven.example"), {}, s("+16515550147"),
                                {}, {}, s("fr")};
        wizard->details()->type(one);
        wizard->next();
        wizard->back();
        wizard->details()->showProblems();
        wizard->details()->refuse({{s("email"), s("taken"), {}, {}, s("Ines Marchetti")}});
        take(s("manager-taken") + suffix);
        Administrator other = one;
        other.email = s("jules.tremblay@quillhaven.example");
        wizard->details()->type(other);
        wizard->details()->showProblems();
        take(s("manager-details") + suffix);
        wizard->next();
        take(s("manager-review") + suffix);
    }

    QString folder;
    QTranslator translator;
};

} // namespace

TEST_F(WizardPictures, InTheLight) { takeAll(Theme::Mode::Light, {}); }
TEST_F(WizardPictures, InTheDark) { takeAll(Theme::Mode::Dark, s("-dark")); }
