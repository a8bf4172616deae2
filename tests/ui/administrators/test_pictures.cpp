#include "tests/ui/administrators/administratorstest.h"

#include <QDir>
#include <QTranslator>

using namespace jackfield;
using namespace jackfield::test;

namespace {

/// Pictures for a person to look at, in the folder that JACKFIELD_PICTURES names; JACKFIELD_QM adds a language, JACKFIELD_TEXT a size of text
/// in percent.
class AdministratorsPictures : public AdministratorsTest {
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
    void take(QWidget *widget, const QString &name)
    {
        settle();
        widget->grab().save(QStringLiteral("%1/%2.png").arg(folder, name));
    }
    void takeAll(Theme::Mode mode, const QString &suffix, QSize size = {1210, 780})
    {
        theme.setMode(mode);
        theme.applyTo(*qApp);
        open();
        place->resize(size);
        table().setCurrentId(s("tobias"));
        take(place.get(), s("administrators") + suffix);
        openRow("Petra Lindqvist");
        take(place.get(), s("administrator") + suffix);
        place->showAccessTable();
        settle();
        take(dialog(), s("access") + suffix);
        dialog()->reject();
        settle();
        if (QAbstractButton *remove = table().findChildren<QAbstractButton *>().value(1))
            remove->click();
        settle();
        if (dialog())
            take(dialog(), s("removal") + suffix);
        session.thePolicy.level = s("agent");
        open();
        place->resize(size);
        take(place.get(), s("administrators-acting") + suffix);
        session.thePolicy.level = s("super");
    }

    QString folder;
    QTranslator translator;
};

} // namespace

TEST_F(AdministratorsPictures, InTheLight) { takeAll(Theme::Mode::Light, {}); }
TEST_F(AdministratorsPictures, InTheDark) { takeAll(Theme::Mode::Dark, s("-dark")); }
TEST_F(AdministratorsPictures, Small) { takeAll(Theme::Mode::Light, s("-small"), {760, 560}); }
