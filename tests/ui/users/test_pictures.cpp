// Pictures of the place for eyes; JACKFIELD_PICTURES names the folder, JACKFIELD_QM the French translation.
#include "tests/ui/users/usersplacetest.h"
#include "ui/fields/pickercombo.h"
#include "ui/places/users/bulkbar.h"
#include "ui/places/users/bulkdialog.h"
#include "ui/places/users/columnsdialog.h"

#include <QApplication>
#include <QDir>
#include <QMenu>
#include <QTranslator>

using namespace jackfield;
using namespace jackfield::test;

namespace {

class UsersPictures : public UsersPlaceTest {
protected:
    void SetUp() override
    {
        if (qEnvironmentVariableIsEmpty("JACKFIELD_PICTURES"))
            GTEST_SKIP() << "JACKFIELD_PICTURES is not set";
    }
    void save(QWidget &widget, const QString &name)
    {
        for (int turn = 0; turn < 6; ++turn)
            QCoreApplication::processEvents();
        EXPECT_TRUE(widget.grab().save(QDir(qEnvironmentVariable("JACKFIELD_PICTURES")).filePath(name)));
    }
    // The list with six ticks, the preview of a change, and the columns.
    void take(Theme::Mode mode, QSize size, const QString &suffix)
    {
        theme.setMode(mode);
        theme.applyTo(*qApp);
        QList<User> users;
        for (int number = 0; number < 40; ++number) {
            users += sampleUser(number);
            users.last().department = number % 6 == 5 ? QStringLiteral("Legal") : QStringLiteral("Claims");
        }
        open(users);
        session.setLink(Link::Online);
        place->resize(size);
        place->enter();
        table->setCurrentIndex(table->model()->index(3, 0));
        QTest::keyClick(table, Qt::Key_Space);
        for (int row = 0; row < 5; ++row)
            QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        ASSERT_TRUE(becomes([this] { return table->model()->index(8, 0).data(Qt::CheckStateRole).toInt() == Qt::Checked; }));
        QTest::qWait(200); // the details
        save(*place, QStringLiteral("users-selected%1.png").arg(suffix));
        Q_EMIT place->findChild<BulkBar *>()->chosen(BulkChange::Department);
        auto *dialog = place->findChild<BulkDialog *>();
        ASSERT_TRUE(dialog);
        auto *picker = dialog->findChild<PickerCombo *>();
        picker->setCurrentId(QStringLiteral("Legal"));
        Q_EMIT picker->picked(QStringLiteral("Legal"));
        QTest::qWait(100);
        save(*dialog, QStringLiteral("users-bulk%1.png").arg(suffix));
        dialog->reject();
        place->columnsMenu()->actions().at(place->columnsMenu()->actions().size() - 2)->trigger();
        save(*place->findChild<ColumnsDialog *>(), QStringLiteral("users-columns%1.png").arg(suffix));
        place->findChild<ColumnsDialog *>()->reject();
    }
    void open(const QList<User> &users)
    {
        UsersPlaceTest::open(users);
        table = place->findChild<QTableView *>();
    }
    QTableView *table = nullptr;
};

} // namespace

TEST_F(UsersPictures, InTheLight) { take(Theme::Mode::Light, {1220, 800}, {}); }
TEST_F(UsersPictures, InTheDark) { take(Theme::Mode::Dark, {1220, 800}, QStringLiteral("-dark")); }
TEST_F(UsersPictures, Small) { take(Theme::Mode::Light, {972, 620}, QStringLiteral("-small")); }

TEST_F(UsersPictures, InFrench)
{
    QTranslator translator;
    if (!translator.load(qEnvironmentVariable("JACKFIELD_QM")))
        GTEST_SKIP() << "JACKFIELD_QM names no translation";
    QCoreApplication::installTranslator(&translator);
    QLocale::setDefault(QLocale(QLocale::French, QLocale::Canada));
    take(Theme::Mode::Light, {972, 620}, QStringLiteral("-fr"));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCoreApplication::removeTranslator(&translator);
}
