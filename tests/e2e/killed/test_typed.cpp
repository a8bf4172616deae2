#include "tests/support/program.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <ostream>

// `kill -9` while somebody types. The next start of the program shows all of it.
using namespace jackfield;
using test::Program;

namespace {

struct Typing {
    const char *what; ///< user, manager, table
    int page;         ///< up to this one something was typed
};

void PrintTo(const Typing &typing, std::ostream *out) { *out << typing.what << " on page " << typing.page; }

class Typed : public ::testing::TestWithParam<Typing> {
protected:
    void SetUp() override
    {
        provider = std::make_unique<Program>(
            QStringLiteral(PROVIDER_BINARY),
            QStringList{
                QStringLiteral("--demo"), QStringLiteral("--users"), QStringLiteral("284"), QStringLiteral("--data"),
                folder.filePath(QStringLiteral("provider")), QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"),
                QStringLiteral("--stop-with-stdin")});
        url = provider->lineAfter("listening on ", 60000);
        ASSERT_FALSE(url.isEmpty()) << provider->errors().toStdString();
        QDir().mkpath(folder.filePath(QStringLiteral("console")));
    }
    Program start(const QStringList &more)
    {
        return Program(QStringLiteral(TYPIST_BINARY), QStringList{folder.filePath(QStringLiteral("console")), url} + more);
    }
    static QJsonObject object(const QString &line) { return QJsonDocument::fromJson(line.toUtf8()).object(); }

    QTemporaryDir folder;
    std::unique_ptr<Program> provider;
    QString url;
};

} // namespace

TEST_P(Typed, S1_8_S3_9_WhatWasTypedIsThereAtTheNextStart)
{
    const QString what = QString::fromLatin1(GetParam().what);
    QJsonObject typed;
    {
        Program typist = start({what, QString::number(GetParam().page)});
        typed = object(typist.lineAfter("typed ", 60000));
        ASSERT_FALSE(typed.isEmpty()) << typist.errors().toStdString();
    } // kill -9
    Program next = start({what});
    const QJsonObject shown = object(next.lineAfter("shown ", 60000));
    ASSERT_FALSE(shown.isEmpty()) << next.errors().toStdString();
    EXPECT_EQ(shown, typed) << QJsonDocument(shown).toJson().toStdString() << QJsonDocument(typed).toJson().toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    Pages, Typed,
    ::testing::Values(
        Typing{"user", 0}, Typing{"user", 1}, Typing{"user", 2}, Typing{"user", 3}, Typing{"manager", 0}, Typing{"manager", 1},
        Typing{"table", 0}));
