#include "tests/app/provider/providertest.h"

#include <QUrl>

using namespace jackfield;
using namespace jackfield::reference::test;
using namespace Qt::StringLiterals;

class Availability : public ProviderTest {
protected:
    Reply ask(const QString &field, const QString &value)
    {
        return customer->get(
            account(u"availability?field="_s + field + u"&value="_s + QString::fromLatin1(QUrl::toPercentEncoding(value))));
    }
};

TEST_F(Availability, S2_15_S4_10_SaysWhatIsFreeAndWhoHasWhatIsNot)
{
    UserSetup setup = person();
    setup.newDeviceType = u"Snom D785"_s;
    setup.newDeviceMac = u"000413AABBCC"_s;
    const QString id = customer->setUp(setup, "holder").json["userId"_L1].toString();
    ASSERT_FALSE(id.isEmpty());
    const QList<std::pair<QString, QString>> taken{
        {u"extension"_s, setup.extension},
        {u"signInId"_s, setup.signInId.toUpper()},
        {u"username"_s, setup.username},
        {u"email"_s, setup.email},
        {u"newDeviceMac"_s, u"00-04-13-aa-bb-cc"_s}};
    for (const auto &[field, value] : taken) {
        const Reply reply = ask(field, value);
        EXPECT_EQ(reply.status, 200);
        EXPECT_FALSE(reply.json["free"_L1].toBool(true)) << qPrintable(field);
        EXPECT_EQ(reply.json["holderId"_L1].toString(), id) << qPrintable(field);
        EXPECT_EQ(reply.json["holderName"_L1].toString(), u"Zoé O’Malley-Đặng"_s);
        EXPECT_TRUE(ask(field, u"77"_s).json["free"_L1].toBool()) << qPrintable(field);
    }
}

TEST_F(Availability, AFreePhoneInTheListIsNotFreeToBeAdded)
{
    const Reply reply = ask(u"newDeviceMac"_s, freeDevice()["mac"_L1].toString());
    EXPECT_FALSE(reply.json["free"_L1].toBool(true));
    EXPECT_EQ(reply.json["holderId"_L1].toString(), QString());
}

TEST_F(Availability, OtherQuestionsAreMalformed)
{
    EXPECT_EQ(ask(u"shoeSize"_s, u"44"_s).code(), u"malformed"_s);
    EXPECT_EQ(ask(u"extension"_s, u" "_s).code(), u"malformed"_s);
}
