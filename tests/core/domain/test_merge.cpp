#include "core/domain/commandjson.h"
#include "core/domain/merge.h"
#include "core/domain/user.h"

#include <QRandomGenerator>

#include <gtest/gtest.h>

using namespace jackfield;

namespace {

QString text(const char *value) { return QString::fromUtf8(value); }

// A user whose fields have one of three values each, so that every way of meeting comes up.
User anyUser(QRandomGenerator &random)
{
    User user;
    forEachField<User>([&](const auto &field) {
        const int value = random.bounded(3);
        using Member = typename std::remove_cvref_t<decltype(field)>::Type;
        if constexpr (std::is_same_v<Member, QString>)
            user.*field.member = QString::number(value);
        else if constexpr (std::is_same_v<Member, QStringList>)
            user.*field.member = QStringList(value, QStringLiteral("tag"));
        else if constexpr (std::is_same_v<Member, bool>)
            user.*field.member = value > 0;
    });
    return user;
}

} // namespace

TEST(Merge, Fault13_DifferentFieldsComeTogether)
{
    User base;
    base.firstName = text("Lena");
    User mine = base;
    mine.firstName = text("Helena");
    User theirs = base;
    theirs.department = text("Sales");
    theirs.revision = 9;
    const auto merged = merge(base, mine, theirs);
    EXPECT_TRUE(merged.conflicts.isEmpty());
    EXPECT_EQ(merged.object.firstName, text("Helena"));
    EXPECT_EQ(merged.object.department, text("Sales"));
    EXPECT_EQ(merged.object.revision, 9);
}

TEST(Merge, Fault13_TheSameFieldWithTwoValuesIsAConflictAndWithOneIsNone)
{
    User base;
    User mine = base;
    mine.site = text("Oakmere");
    User theirs = base;
    theirs.site = text("Pell Street");
    EXPECT_EQ(merge(base, mine, theirs).conflicts, QStringList{text("site")});
    EXPECT_TRUE(merge(base, mine, mine).conflicts.isEmpty());
}

TEST(Merge, EveryFieldIsEitherTheirsOrMineOrAsked)
{
    QRandomGenerator random(4711);
    for (int i = 0; i < 2000; ++i) {
        const User base = anyUser(random), mine = anyUser(random), theirs = anyUser(random);
        const auto merged = merge(base, mine, theirs);
        forEachField<User>([&](const auto &field) {
            const auto &b = base.*field.member, &m = mine.*field.member, &t = theirs.*field.member,
                       &got = merged.object.*field.member;
            const bool asked = merged.conflicts.contains(field.nameString());
            EXPECT_EQ(asked, !field.is(readOnly) && !(m == b) && !(t == b) && !(m == t)) << field.name;
            EXPECT_TRUE(got == (field.is(readOnly) || asked || m == b ? t : m)) << field.name;
        });
        EXPECT_EQ(merge(base, theirs, mine).conflicts, merged.conflicts) << "who comes first makes no difference";
        EXPECT_TRUE(merge(base, base, theirs).object == theirs) << "who changed nothing changes nothing";
    }
}

TEST(Merge, EditsMakeOneOfTheOtherAndComeBackFromDisk)
{
    QRandomGenerator random(42);
    for (int i = 0; i < 500; ++i) {
        const User from = anyUser(random), to = anyUser(random);
        const ChangeObject change = changeUser({text("u1")}, text("Lena"), 7, editsBetween(from, to));
        EXPECT_TRUE(editsBetween(withEdits(from, change.edits), to).isEmpty());
        const auto read = commandFromBody(commandKind(change), commandBody(change));
        ASSERT_TRUE(read);
        EXPECT_EQ(*read, Command(change));
    }
}

TEST(Merge, RebasedEditsLeaveOutWhatIsSoAlready)
{
    User theirs;
    theirs.site = text("Oakmere");
    const Rebased rebased =
        rebase(QList<FieldEdit>{{text("site"), text(""), text("Oakmere")}, {text("email"), text(""), text("a@b.example")}}, theirs);
    EXPECT_TRUE(rebased.conflicts.isEmpty());
    EXPECT_EQ(rebased.edits, (QList<FieldEdit>{{text("email"), text(""), text("a@b.example")}}));
}

TEST(CommandJson, WhatDoesNotFitIsAnErrorAndNoCommand)
{
    EXPECT_FALSE(commandFromBody(text("change-user"), {}));
    EXPECT_FALSE(commandFromBody(text("remove-user"), QJsonObject{{text("user"), 5}}));
    EXPECT_FALSE(commandFromBody(text("teleport-user"), QJsonObject{{text("user"), text("u1")}}));
}
