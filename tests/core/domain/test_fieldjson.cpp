#include "core/domain/account.h"
#include "core/domain/change.h"
#include "core/domain/command.h"
#include "core/domain/fieldjson.h"

#include <gtest/gtest.h>

using namespace jackfield;

namespace {

void shake(QString &value, int at) { value = QStringLiteral("value %1 \"é\" 王").arg(at); }
void shake(bool &value, int) { value = !value; }
void shake(int &value, int at) { value += at + 1; }
void shake(qint64 &value, int at) { value += (qint64(1) << 50) + at; }
void shake(QStringList &value, int at) { value += QString::number(at); }
void shake(Choices &value, int at) { value.append({QString::number(at), QStringLiteral("name")}); }
template<class Tag>
void shake(Id<Tag> &value, int at)
{
    value.value = QString::number(at);
}

template<HasFields Entity>
void shake(Entity &value, int at)
{
    forEachField<Entity>([&](const auto &field) { shake(value.*field.member, at); });
}

template<class Entity>
void everyFieldSurvivesJson()
{
    Entity entity;
    int at = 0;
    forEachField<Entity>([&](const auto &field) { shake(entity.*field.member, at++); });
    Entity read;
    EXPECT_TRUE(fromJson(toJson(entity), read).isEmpty());
    EXPECT_TRUE(read == entity);
    EXPECT_EQ(toJson(entity).size(), fieldCount<Entity>) << "two fields have one name";
}

} // namespace

TEST(FieldTables, EveryFieldOfEveryEntitySurvivesJson)
{
    everyFieldSurvivesJson<User>();
    everyFieldSurvivesJson<PhoneNumber>();
    everyFieldSurvivesJson<Licence>();
    everyFieldSurvivesJson<Application>();
    everyFieldSurvivesJson<Device>();
    everyFieldSurvivesJson<Account>();
    everyFieldSurvivesJson<Actor>();
    everyFieldSurvivesJson<AccountPolicy>();
    everyFieldSurvivesJson<UserSetup>();
}

TEST(FieldTables, Fault12_AWrongTypeIsNamedAndTheRestIsRead)
{
    User user;
    const QStringList wrong = fromJson(
        QJsonObject{
            {QStringLiteral("firstName"), 5},
            {QStringLiteral("lastName"), QStringLiteral("Novak")},
            {QStringLiteral("unheardOf"), true}},
        user);
    EXPECT_EQ(wrong, QStringList{QStringLiteral("firstName")});
    EXPECT_EQ(user.lastName, QStringLiteral("Novak"));
}
