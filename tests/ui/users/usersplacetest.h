#pragma once

#include "core/cache/cache.h"
#include "core/models/usersmodel.h"
#include "tests/support/data/sampleusers.h"
#include "tests/support/fakesession.h"
#include "tests/ui/shell/byname.h"
#include "ui/places/users/usersplace.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace jackfield::test {

/// The place over a real copy and a session that answers what it is told to.
class UsersPlaceTest : public ::testing::Test {
protected:
    void open(const QList<User> &users)
    {
        engine.runBlocking([&] {
            cache = Cache::open(folder.filePath(QStringLiteral("cache.db"))).value();
            ASSERT_TRUE(cache->begin());
            for (const User &user : users)
                ASSERT_TRUE(cache->put(user));
            while (!cache->indexSlice(500).value()) { }
            ASSERT_TRUE(cache->commit());
        });
        session.furnish();
        for (const User &user : users)
            session.theUserDetails.insert(user.id.value, {user, {session.theDevices.first()}});
        model = std::make_unique<UsersModel>(engine, *cache);
        QObject::connect(cache.get(), &Cache::changed, model.get(), &UsersModel::apply);
        session.theUsers = model.get();
        place = std::make_unique<UsersPlace>(session, theme);
        place->resize(1400, 800);
        place->show();
        place->activateWindow();
        waitForCount();
    }
    void TearDown() override
    {
        place.reset();
        model.reset();
        engine.runBlocking([this] { cache.reset(); });
    }
    // The count is the last answer to a search.
    void waitForCount()
    {
        QSignalSpy counted(model.get(), &UsersModel::countChanged);
        ASSERT_TRUE(counted.wait(10000));
        QCoreApplication::processEvents();
    }
    void search(const QString &text)
    {
        QTest::keyClicks(field(), text);
        waitForCount();
    }
    QList<User> some()
    {
        QList<User> users;
        for (int i = 0; i < 300; ++i)
            users += sampleUser(i);
        return users << namedUser(QStringLiteral("u-marta"), QStringLiteral("Marta"), QStringLiteral("<b>Kowalczyk</b> & Co %1"))
                     << namedUser(QStringLiteral("u-zuzu"), QStringLiteral("Zuzu"), QStringLiteral("Zappa"));
    }
    QLineEdit *field() { return named<QLineEdit>(*place, QStringLiteral("Search users")); }
    QTableView *table() { return named<QTableView>(*place, QStringLiteral("Users")); }
    QString selected() { return table()->currentIndex().siblingAtColumn(0).data(UsersModel::IdRole).toString(); }
    bool becomes(const std::function<bool()> &condition) { return QTest::qWaitFor(condition, 10000); }

    Theme theme;
    QTemporaryDir folder;
    EngineThread engine{QStringLiteral("test engine")};
    std::unique_ptr<Cache> cache;
    std::unique_ptr<UsersModel> model;
    FakeSession session;
    std::unique_ptr<UsersPlace> place;
};

} // namespace jackfield::test
