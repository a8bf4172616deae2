#include "tests/ui/user/userpagetest.h"

#include <QDir>
#include <QTranslator>

using namespace jackfield;
using namespace jackfield::test;

namespace {

/// Pictures of every section for a person to look at, in the folder that JACKFIELD_PICTURES names; JACKFIELD_QM adds a language.
class UserPictures : public UserPageTest {
protected:
    void SetUp() override
    {
        folder = qEnvironmentVariable("JACKFIELD_PICTURES");
        if (folder.isEmpty())
            GTEST_SKIP() << "JACKFIELD_PICTURES is not set";
        QDir().mkpath(folder);
        if (translator.load(qEnvironmentVariable("JACKFIELD_QM")))
            QCoreApplication::installTranslator(&translator);
    }
    void take(const QString &name)
    {
        settle();
        place->grab().save(QStringLiteral("%1/%2.png").arg(folder, name));
    }
    void takeAll(Theme::Mode mode, const QString &suffix, QSize size = {1160, 780})
    {
        theme.setMode(mode);
        theme.applyTo(*qApp);
        UserDetails details = sample();
        details.user.emergencyState = s("rejected");
        details.messaging.enabled = true;
        details.messaging.account = details.user.email;
        details.calling.forwardNoAnswer = true;
        details.calling.forwardNoAnswerTo = s("+12185550118");
        open("dashboard", details);
        place->resize(size);
        if (auto *toggle = place->findChild<Switch *>())
            toggle->toggle();
        for (const char *section :
             {"dashboard", "profile", "number", "e911", "password", "passcode", "voicemail", "messaging", "applications"}) {
            place->openSection(s(section));
            if (auto *generate = place->findChildren<QPushButton *>().value(0); generate && s(section) == s("password"))
                settle();
            take(QStringLiteral("user-%1%2").arg(s(section), suffix));
        }
    }

    QString folder;
    QTranslator translator;
};

} // namespace

TEST_F(UserPictures, InTheLight) { takeAll(Theme::Mode::Light, {}); }
TEST_F(UserPictures, InTheDark) { takeAll(Theme::Mode::Dark, s("-dark")); }
TEST_F(UserPictures, Small) { takeAll(Theme::Mode::Light, s("-small"), {760, 560}); }
