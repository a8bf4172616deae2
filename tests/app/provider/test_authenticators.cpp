#include "tests/app/provider/authenticatorapp.h"
#include "tests/app/provider/providertest.h"

#include "core/domain/demoaccount.h"

#include <QJsonDocument>

using namespace jackfield;
using namespace jackfield::reference::test;
using namespace Qt::StringLiterals;

/// Somebody who is signed in and adds authenticators, beside the one of the registration or without one (S0.19).
class Authenticators : public ProviderTest {
protected:
    static QString all() { return u"/v1/sessions/current/authenticators"_s; }

    Reply add(const QString &name, const QString &password = demo::password())
    {
        return customer->post(all(), QJsonDocument(QJsonObject{{u"deviceName"_s, name}, {u"password"_s, password}}).toJson());
    }
    Reply confirm(const Reply &added, const QString &code)
    {
        return customer->post(
            all() + u'/' + added.json["id"_L1].toString() + u"/confirmation"_s,
            QJsonDocument(QJsonObject{{u"code"_s, code}}).toJson());
    }
    QString codeOf(const Reply &added) const { return codeAt(fromBase32(added.json["secret"_L1].toString()), clock->now()); }
    QStringList names()
    {
        QStringList list;
        for (const QJsonValue &one : customer->get(all()).json["authenticators"_L1].toArray())
            list += one["name"_L1].toString();
        return list;
    }
};

TEST_F(Authenticators, S0_19_AnAdditionalOneOpensTheAccountOnceItIsConfirmed)
{
    const Reply phone = add(u"Phone"_s);
    ASSERT_EQ(phone.status, 201) << phone.body.constData();
    EXPECT_TRUE(phone.json["otpauth"_L1].toString().startsWith("otpauth://totp/Northfold%20Voice:Phone?secret="_L1));
    EXPECT_EQ(names(), QStringList()) << "not confirmed";
    EXPECT_EQ(Customer(port).signIn(demo::email(), demo::password()).status, 201);
    EXPECT_EQ(confirm(phone, u"000000"_s).refused(), QStringList{u"code:wrong"_s});
    EXPECT_EQ(confirm(phone, codeOf(phone)).status, 204);
    const Reply tablet = add(u"Tablet"_s);
    EXPECT_EQ(confirm(tablet, codeOf(tablet)).status, 204);
    EXPECT_EQ(names(), (QStringList{u"Phone"_s, u"Tablet"_s}));

    const Reply next = Customer(port).signIn(demo::email(), demo::password());
    EXPECT_EQ(next.json["next"_L1]["step"_L1].toString(), u"one-time-code"_s);
    EXPECT_EQ(next.json["next"_L1]["authenticators"_L1].toArray(), (QJsonArray{u"Phone"_s, u"Tablet"_s}))
        << "what a recovery would delete";
    clock->advance(std::chrono::seconds(60)); // each code is good once
    const QJsonObject step{
        {u"ticket"_s, next.json["next"_L1]["ticket"_L1]}, {u"step"_s, u"one-time-code"_s}, {u"code"_s, codeOf(tablet)}};
    const Reply last = Customer(port).post(u"/v1/sessions/steps"_s, QJsonDocument(step).toJson());
    EXPECT_EQ(last.json["next"_L1]["step"_L1].toString(), u"save-recovery-code"_s);
}

TEST_F(Authenticators, S0_19_WhoAddsOneGivesThePasswordOnceMore)
{
    EXPECT_EQ(add(u"Phone"_s, u"guess"_s).refused(), QStringList{u"password:wrong"_s});
    EXPECT_EQ(add(u" "_s).refused(), QStringList{u"deviceName:required"_s});
    EXPECT_EQ(add(QString(61, u'x')).refused(), QStringList{u"deviceName:length"_s});
    EXPECT_EQ(add(u"a\nb"_s).refused(), QStringList{u"deviceName:format"_s});
    EXPECT_EQ(Customer(port).get(all()).status, 401);
    for (int at = 0; at < 5; ++at)
        add(u"Phone"_s, u"guess"_s);
    EXPECT_EQ(add(u"Phone"_s).code(), u"rate-limited"_s);
}

TEST_F(Authenticators, S0_19_TheLastOneStays)
{
    const Reply phone = add(u"Phone"_s);
    confirm(phone, codeOf(phone));
    const QString path = all() + u'/' + phone.json["id"_L1].toString();
    EXPECT_EQ(customer->remove(path).refused(), QStringList{u"id:last"_s});
    const Reply tablet = add(u"Tablet"_s);
    confirm(tablet, codeOf(tablet));
    EXPECT_EQ(customer->remove(path).status, 204);
    EXPECT_EQ(customer->remove(path).status, 404);
    EXPECT_EQ(names(), QStringList{u"Tablet"_s});
}
