#pragma once

#include "app/console/accountwindow.h"
#include "core/cache/cache.h"
#include "core/models/usersmodel.h"
#include "tests/support/data/sampleusers.h"
#include "tests/support/sampleadministrators.h"
#include "tests/ui/shell/byname.h"
#include "tests/ui/signin/fakedesk.h"
#include "ui/fields/secretclipboard.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navlist.h"

#include <QApplication>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace jackfield::test {

/// The whole window of one account over a real list of users and a session in memory.
class AccountTest : public ::testing::Test {
protected:
    AccountTest()
    {
        furnishAdministrators(*session);
        engine.runBlocking([this] {
            cache = Cache::open(folder.filePath(QStringLiteral("cache.db"))).value();
            put({namedUser(s("u-ines"), s("Ines"), s("Marchetti"))});
        });
        model = std::make_unique<UsersModel>(engine, *cache);
        QObject::connect(cache.get(), &Cache::changed, model.get(), &UsersModel::apply);
        session->theUsers = model.get();
    }
    ~AccountTest() override
    {
        account.reset();
        model.reset();
        engine.runBlocking([this] { cache.reset(); });
    }
    static QString s(const char *text) { return QString::fromUtf8(text); }

    void open()
    {
        account = std::make_unique<AccountWindow>(session, desk, clipboard, theme, clock, settings);
        account->window().resize(1300, 850);
        account->show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&account->window()));
        settle();
    }
    static void settle()
    {
        for (int turn = 0; turn < 20; ++turn)
            QCoreApplication::processEvents();
    }
    /// What sync writes to the copy.
    void put(const QList<User> &users)
    {
        ASSERT_TRUE(cache->begin());
        for (const User &user : users)
            ASSERT_TRUE(cache->put(user));
        while (!cache->indexSlice(500).value()) { }
        ASSERT_TRUE(cache->commit());
    }
    MainWindow &window() { return account->window(); }
    QStringList places()
    {
        QStringList titles;
        const QAbstractItemModel *model = window().findChild<NavList *>()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            titles += model->index(row, 0).data().toString();
        return titles;
    }
    template<class Dialog>
    Dialog *dialog()
    {
        Dialog *found = nullptr;
        const bool came = QTest::qWaitFor([&] {
            for (Dialog *each : window().findChildren<Dialog *>())
                found = each->isVisible() ? each : found;
            return found != nullptr;
        });
        EXPECT_TRUE(came);
        return found;
    }
    template<class Control = QAbstractButton>
    Control *control(const char *name)
    {
        return named<Control>(window(), s(name));
    }
    void press(const char *name)
    {
        auto *button = control(name);
        ASSERT_NE(button, nullptr) << name;
        ASSERT_TRUE(button->isEnabled()) << name;
        QTest::mouseClick(button, Qt::LeftButton);
        settle();
    }
    bool comesToSay(const char *text)
    {
        return QTest::qWaitFor([&] { return shows(window(), s(text)); }, 10000);
    }

    Theme theme;
    QTemporaryDir folder;
    EngineThread engine{QStringLiteral("test engine")};
    std::unique_ptr<Cache> cache;
    std::unique_ptr<UsersModel> model;
    std::shared_ptr<FakeSession> session = std::make_shared<FakeSession>();
    FakeDesk desk;
    FakeClock clock{QDateTime(QDate(2026, 1, 14), QTime(12, 42), Qt::UTC)};
    SecretClipboard clipboard{clock};
    QSettings settings{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    std::unique_ptr<AccountWindow> account;
};

} // namespace jackfield::test
