#pragma once

#include "app/provider/datafolder.h"
#include "app/provider/referenceserver.h"
#include "app/provider/store/accountstore.h"
#include "app/provider/store/database.h"
#include "app/provider/store/objectstore.h"
#include "core/domain/demostaff.h"
#include "core/models/usersmodel.h"
#include "core/provider/native/nativegate.h"
#include "core/session/desk.h"
#include "tests/support/future.h"

#include <QDirIterator>
#include <QMutex>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace jackfield::test {

/// Everything that the console sends, and answers that are held back for as long as a test wants.
struct Wire {
    QMutex lock;
    QList<QPair<QString, QByteArray>> sent; ///< path with query, and body
    QString holds;                          ///< answers to what has this in its path come late
    QList<std::function<void()>> held;
    QList<Async<HttpAnswer>> answers; ///< to those

    void release()
    {
        QList<std::function<void()>> all;
        {
            const QMutexLocker locker(&lock);
            holds.clear();
            all = std::exchange(held, {});
        }
        for (const auto &answer : all)
            answer();
    }
};

class WatchedTransport final : public HttpTransport {
public:
    explicit WatchedTransport(std::shared_ptr<Wire> wire) : m_wire(std::move(wire)) { }
    Async<HttpAnswer> send(const HttpRequest &request) override
    {
        const QString path = request.url.path() + u'?' + request.url.query();
        const auto answer = HttpTransport::send(request);
        const QMutexLocker locker(&m_wire->lock);
        m_wire->sent.append({path, request.body});
        if (m_wire->holds.isEmpty() || !path.contains(m_wire->holds))
            return answer;
        const auto promise = std::make_shared<QPromise<Result<HttpAnswer>>>();
        promise->start();
        m_wire->answers.append(answer);
        m_wire->held.append([answer, promise] {
            promise->addResult(
                answer.isFinished() ? answer.result() : Result<HttpAnswer>(failure(Error::Kind::Offline, QStringLiteral("late"))));
            promise->finish();
        });
        return promise->future();
    }

private:
    std::shared_ptr<Wire> m_wire;
};

inline QStringList logged;
inline QMutex logLock;

inline void keepLog(QtMsgType, const QMessageLogContext &, const QString &text)
{
    const QMutexLocker locker(&logLock);
    logged += text;
}

/// Three customers whose users have a word in their names that is nowhere else, and an agent.
class Canaries : public ::testing::Test {
protected:
    const QStringList customers{QStringLiteral("tidewell"), QStringLiteral("marlowe"), QStringLiteral("ospreyhill")};
    const QStringList canaries{QStringLiteral("qzkanaritide"), QStringLiteral("qzkanarimarl"), QStringLiteral("qzkanariospr")};

    void SetUp() override
    {
        reference::ServerOptions options;
        options.dataFolder = folder.filePath(QStringLiteral("provider"));
        options.demo = true;
        options.users = 1;
        {
            const auto data = reference::DataFolder::open(options);
            ASSERT_TRUE(data);
            auto database = reference::Database::open((*data)->databaseAddress());
            ASSERT_TRUE(database);
            for (int at = 0; at < 3; ++at) {
                const auto slot = reference::AccountStore((*database)->sql()).slotOf({customers[at]});
                ASSERT_TRUE(slot);
                reference::ObjectStore objects((*database)->sql(), *slot);
                for (int one = 0; one < 6; ++one) {
                    User user;
                    user.id.value = QStringLiteral("u%1%2").arg(at).arg(one);
                    user.firstName = QStringLiteral("Nela");
                    user.lastName = canaries[at] + QString::number(one);
                    user.extension = QString::number(200 + one);
                    objects.put(user);
                }
            }
        }
        const auto port = server.start(options);
        ASSERT_TRUE(port) << qPrintable(port.error().detail);
        desk = std::make_unique<Desk>(
            copies(), secrets, [wire = wire] { return std::make_unique<NativeGate>(std::make_shared<WatchedTransport>(wire)); });
        const auto entry = valueOf(desk->signIn(QUrl(server.address()), {demo::agentEmail(), demo::agentPassword()}, false));
        ASSERT_TRUE(entry);
        staff = entry->customers;
        ASSERT_TRUE(staff);
    }
    void TearDown() override { qInstallMessageHandler(nullptr); }
    QString copies() const { return folder.filePath(QStringLiteral("copies")); }

    std::shared_ptr<Session> enter(int at)
    {
        const auto session =
            valueOf(staff->enter({{{customers[at]}, {}, customers[at]}, {}}, {QStringLiteral("Round %1").arg(at), false, 60}));
        EXPECT_TRUE(session) << qPrintable(session ? QString() : session.error().code);
        return session.value_or(nullptr);
    }
    static bool synced(Session &session)
    {
        return QTest::qWaitFor([&] { return !session.activity().firstCopy && session.users()->rowCount() > 0; }, 10000);
    }
    /// A canary of somebody else than this customer; empty: none.
    QString stranger(int at, const QByteArray &bytes) const
    {
        const QByteArray text = bytes.toLower();
        for (int other = 0; other < 3; ++other) {
            if (other != at && text.contains(canaries[other].toLatin1()))
                return canaries[other];
        }
        return {};
    }
    void expectOwnFiles() const
    {
        for (int at = 0; at < 3; ++at) {
            QDirIterator files(copies(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                if (file.fileName().contains(u'/' + customers[at] + u'/') && file.open(QIODevice::ReadOnly))
                    EXPECT_EQ(stranger(at, file.readAll()), QString()) << qPrintable(file.fileName());
            }
        }
    }
    void expectOwnModel(int at, Session &session) const
    {
        for (int row = 0; row < session.users()->rowCount(); ++row) {
            if (const auto user = session.users()->userAt(row))
                EXPECT_EQ(stranger(at, user->lastName.toUtf8() + user->department.toUtf8()), QString());
        }
        for (const CommandStatus &status : session.commands())
            EXPECT_EQ(stranger(at, commandSubject(status.command).toUtf8()), QString());
    }
    void expectOwnRequests()
    {
        const QMutexLocker locker(&wire->lock);
        for (const auto &[path, body] : std::as_const(wire->sent)) {
            for (int at = 0; at < 3; ++at) {
                if (path.contains(u'/' + customers[at]))
                    EXPECT_EQ(stranger(at, path.toUtf8() + body), QString()) << qPrintable(path);
            }
            if (!path.contains(QLatin1String("/accounts/")))
                EXPECT_EQ(stranger(-1, path.toUtf8() + body), QString()) << qPrintable(path);
        }
    }

    QTemporaryDir folder;
    reference::ReferenceServer server;
    MemorySecretStore secrets;
    std::shared_ptr<Wire> wire = std::make_shared<Wire>();
    std::unique_ptr<Desk> desk;
    std::shared_ptr<CustomerDesk> staff;
};

} // namespace jackfield::test
