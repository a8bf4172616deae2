#include "app/provider/feed/gzip.h"
#include "app/provider/store/fieldtext.h"
#include "core/domain/change.h"
#include "core/domain/fieldjson.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace jackfield;
using namespace jackfield::reference;
using namespace Qt::StringLiterals;

TEST(FieldText, SaysWhatTheDomainsJsonSays)
{
    User user;
    user.id.value = u"u1"_s;
    user.revision = (qint64(1) << 50) + 3;
    user.firstName = u"\"Zoé\" \\ \t\u0001\n 王 \U0001F600"_s;
    user.tags = {u"a"_s, QString(), u"b\"c"_s};
    user.portalAccess = true;
    Device device;
    device.ports = -3;
    EXPECT_EQ(QJsonDocument::fromJson(jsonText(user)).object(), toJson(user));
    EXPECT_EQ(QJsonDocument::fromJson(jsonText(device)).object(), toJson(device));
    EXPECT_EQ(QJsonDocument::fromJson(jsonText(Licence())).object(), toJson(Licence()));
    EXPECT_FALSE(jsonText(user).contains('\n')) << "a feed line is one line";
}

TEST(FieldText, AcceptEncodingIsReadAsTheRfcSays)
{
    EXPECT_TRUE(acceptsGzip("gzip"));
    EXPECT_TRUE(acceptsGzip("br;q=1.0, GZIP;q=0.8, *;q=0.1"));
    EXPECT_TRUE(acceptsGzip("*"));
    EXPECT_FALSE(acceptsGzip(""));
    EXPECT_FALSE(acceptsGzip("identity"));
    EXPECT_FALSE(acceptsGzip("gzip;q=0, *"));
    EXPECT_FALSE(acceptsGzip("*;q=0"));
}
