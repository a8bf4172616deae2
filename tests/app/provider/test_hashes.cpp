#include "tests/app/provider/providertest.h"

using namespace jackfield;
using namespace jackfield::reference;
using namespace jackfield::reference::test;
using namespace Qt::StringLiterals;

/// What happens while a password or passcode is being hashed.
class Hashing : public ProviderTest {
protected:
    ServerOptions options() const override
    {
        ServerOptions options = ProviderTest::options();
        options.beforeHashing = [meanwhile = meanwhile] {
            const auto now = *meanwhile; // it may put another one in its place
            now();
        };
        return options;
    }

    /// A user with access to the portal.
    QString holder()
    {
        UserSetup setup = person();
        setup.portalAccess = true;
        return customer->setUp(setup, "holder").json["userId"_L1].toString();
    }
    Reply setPasscode(const QString &user, const QString &passcode)
    {
        return another().change("PUT", userPath(user) + u"/voicemail-passcode"_s, {{u"passcode"_s, passcode}});
    }
    /// A change of somebody else. Were the hash worked out inside the write, it would wait for that, and that for this.
    void changeSomebodyElse()
    {
        Customer other = another();
        const Reply reply = other.send(
            "PATCH", userPath(bystander), R"({"department":"Sales"})",
            {{"Idempotency-Key", "meanwhile" + std::to_string(changes.size())}, {"If-Match", "*"}});
        changes += reply.status;
    }

    std::shared_ptr<std::function<void()>> meanwhile = std::make_shared<std::function<void()>>([] {});
    QString bystander;
    QList<int> changes;
};

TEST_F(Hashing, OthersWriteWhileAPasswordOrPasscodeIsHashed)
{
    const QString user = holder();
    bystander = objects(u"user"_s).first()["id"_L1].toString();
    *meanwhile = [this] { changeSomebodyElse(); };
    EXPECT_EQ(customer->change("PUT", userPath(user) + u"/portal-password"_s, {{u"password"_s, u"Blue-Door-8"_s}}).status, 200);
    EXPECT_EQ(changes, (QList<int>{200}));
    EXPECT_EQ(setPasscode(user, u"739154"_s).status, 200);
    EXPECT_EQ(changes, (QList<int>{200, 200}));
    EXPECT_EQ(setPasscode(user, u"628043"_s).status, 200);
    EXPECT_EQ(changes, QList<int>(5, 200)) << "the last passcode, the same reversed, and the new one";
}

TEST_F(Hashing, S2_33_APasscodeThatIsSetWhileAnotherIsHashedIsTheLastOne)
{
    const QString user = holder();
    *meanwhile = [this, user] {
        *meanwhile = [] {};
        EXPECT_EQ(setPasscode(user, u"739154"_s).status, 200);
    };
    EXPECT_EQ(setPasscode(user, u"451937"_s).refused(), QStringList{u"passcode:last"_s});
}

TEST_F(Hashing, AUserWhoIsRemovedMeanwhileGetsNoPassword)
{
    const QString user = holder();
    *meanwhile = [this, user] { EXPECT_EQ(removeUser(user).status, 200); };
    EXPECT_EQ(another().change("PUT", userPath(user) + u"/portal-password"_s, {{u"password"_s, u"Blue-Door-8"_s}}).status, 404);
}
