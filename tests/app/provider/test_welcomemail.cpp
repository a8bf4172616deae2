#include "tests/app/provider/mailbox.h"
#include "tests/app/provider/providertest.h"

#include "app/provider/mail/maildir.h"
#include "app/provider/mail/mimetext.h"
#include "app/provider/store/database.h"
#include "app/provider/store/statement.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace jackfield;
using namespace jackfield::reference;
using namespace jackfield::reference::test;
using namespace Qt::StringLiterals;

namespace {

struct Mail {
    QHash<QString, QString> headers;
    QString body;
    QByteArray raw;
};

Mail parsed(const QByteArray &raw)
{
    Mail mail{{}, {}, raw};
    const qsizetype border = raw.indexOf("\n\n");
    QByteArray head = raw.left(border);
    head.replace("\n ", " ");
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(": ");
        mail.headers.insert(QString::fromLatin1(line.left(colon)), decodedWords(QString::fromLatin1(line.mid(colon + 2))));
    }
    mail.body = decodedQuotedPrintable(raw.mid(border + 2));
    return mail;
}

} // namespace

class WelcomeMails : public ProviderTest {
protected:
    QList<Mail> mails() const
    {
        const QDir inbox(options().dataFolder + u"/mail/new"_s);
        QList<Mail> all;
        for (const QString &name : inbox.entryList(QDir::Files, QDir::Name)) {
            QFile file(inbox.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                all += parsed(file.readAll());
        }
        return all;
    }
};

TEST_F(WelcomeMails, S4_2_TheMailHasUsernamePortalAndALink)
{
    ASSERT_EQ(customer->setUp(person(), "mail").status, 201);
    ASSERT_EQ(mails().size(), 1);
    const Mail mail = mails().first();
    EXPECT_EQ(mail.headers[u"Date"_s], u"Tue, 04 Mar 2031 05:06:07 +0000"_s);
    EXPECT_EQ(mail.headers[u"From"_s], u"\"Northfold Voice\" <no-reply@portal.northfold.example>"_s);
    EXPECT_EQ(mail.headers[u"To"_s], u"Zoé O’Malley-Đặng <new1@quillhaven.example>"_s);
    EXPECT_EQ(mail.headers[u"Subject"_s], u"Your telephone account at Northfold Voice"_s);
    EXPECT_TRUE(
        QRegularExpression(u"^<[^<>@\\s]+@portal\\.northfold\\.example>$"_s).match(mail.headers[u"Message-ID"_s]).hasMatch());
    EXPECT_EQ(mail.headers[u"MIME-Version"_s], u"1.0"_s);
    EXPECT_EQ(mail.headers[u"Content-Type"_s], u"text/plain; charset=utf-8"_s);
    EXPECT_TRUE(mail.body.contains(u"Hello Zoé,"_s));
    EXPECT_TRUE(mail.body.contains(u"Username: newperson1"_s));
    EXPECT_TRUE(mail.body.contains(u"User ID: new1@quillhaven.example"_s));
    EXPECT_TRUE(mail.body.contains(u"Quillhaven Group"_s));
    EXPECT_TRUE(QRegularExpression(u"https://portal\\.northfold\\.example/password/new\\?token=[\\w-]{43}\n"_s)
                    .match(mail.body)
                    .hasMatch());
}

TEST_F(WelcomeMails, LinesAreShortAndOfSevenBits)
{
    UserSetup setup = person();
    setup.firstName = QString(90, QChar(0x738B));
    ASSERT_EQ(customer->setUp(setup, "long").status, 201);
    const Mail mail = mails().first();
    for (const QByteArray &line : mail.raw.split('\n')) {
        EXPECT_LE(line.size(), 78);
        for (const char c : line)
            EXPECT_TRUE(c >= ' ' && c <= '~');
    }
    EXPECT_TRUE(mail.headers[u"To"_s].startsWith(setup.displayName()));
}

TEST_F(WelcomeMails, S4_5_TheMailIsInTheLanguageOfThePrompts)
{
    UserSetup setup = person();
    setup.promptLanguage = u"fr"_s;
    ASSERT_EQ(customer->setUp(setup, "fr").status, 201);
    const Mail mail = mails().first();
    EXPECT_EQ(mail.headers[u"Subject"_s], u"Votre compte téléphonique chez Northfold Voice"_s);
    EXPECT_EQ(mail.headers[u"Content-Language"_s], u"fr"_s);
    EXPECT_TRUE(mail.body.contains(u"Bonjour Zoé,"_s));
    EXPECT_TRUE(mail.body.contains(u"Nom d’utilisateur\u00A0: newperson1"_s));
    EXPECT_TRUE(mail.body.contains(u"mot de passe"_s));
}

TEST_F(WelcomeMails, S4_18_ABlockedMailIsNotSent)
{
    UserSetup setup = person();
    setup.blockWelcomeMail = true;
    ASSERT_EQ(customer->setUp(setup, "blocked").status, 201);
    EXPECT_TRUE(mails().isEmpty());
}

TEST_F(WelcomeMails, WithoutThePortalThereIsNoMail)
{
    UserSetup setup = person();
    setup.portalAccess = false;
    ASSERT_EQ(customer->setUp(setup, "portal").status, 201);
    EXPECT_TRUE(mails().isEmpty());
}

TEST_F(WelcomeMails, Fault34_APlaceMarkerInANameStaysOne)
{
    UserSetup setup = person();
    setup.firstName = u"%4 & %1"_s;
    ASSERT_EQ(customer->setUp(setup, "marker").status, 201);
    EXPECT_TRUE(mails().first().body.contains(u"Hello %4 & %1,"_s));
}

TEST_F(WelcomeMails, WhatACrashLeftBehindIsDeliveredOnce)
{
    ASSERT_EQ(customer->setUp(person(), "crash").status, 201);
    const QDir mail(options().dataFolder + u"/mail"_s);
    const QString name =
        mail.entryList({u"new"_s}).isEmpty() ? QString() : QDir(mail.filePath(u"new"_s)).entryList(QDir::Files).value(0);
    const QByteArray raw = mails().first().raw;
    server->stop();
    {
        // As if the process had died between the delivery and the note of it; meanwhile the mail has been read.
        const auto database = Database::open(databaseAddress());
        Statement((*database)->sql(), "UPDATE mails SET delivered = 0, message = ?").run(raw);
    }
    ASSERT_TRUE(QFile::rename(mail.filePath(u"new/"_s + name), mail.filePath(u"cur/"_s + name + u":2,S"_s)));
    start();
    EXPECT_TRUE(mails().isEmpty()) << "it is in cur already";
    server->stop();
    {
        const auto database = Database::open(databaseAddress());
        Statement((*database)->sql(), "UPDATE mails SET delivered = 0, message = ?").run(raw);
    }
    ASSERT_TRUE(QFile::remove(mail.filePath(u"cur/"_s + name + u":2,S"_s)));
    start();
    ASSERT_EQ(mails().size(), 1) << "as if the process had died before the delivery";
    EXPECT_EQ(mails().first().raw, raw);
}

TEST_F(WelcomeMails, TheSecretOfTheLinkIsNotKept)
{
    ASSERT_EQ(customer->setUp(person(), "secret").status, 201);
    const auto match = QRegularExpression(u"token=([\\w-]{43})"_s).match(mails().first().body);
    server->stop();
    EXPECT_FALSE(isStored(match.captured(1).toLatin1()));
}

TEST(MimeText, EncodedWordsNeverCutACharacter)
{
    const QString text = u"a"_s + QString(40, u'é') + QString::fromUcs4(U"😀😀😀😀😀😀😀😀😀😀😀😀", 12);
    for (const QByteArray &word : headerText(text).split('\n')) {
        EXPECT_LE(word.trimmed().size(), 75);
        EXPECT_FALSE(decodedWords(QString::fromLatin1(word.trimmed())).contains(QChar::ReplacementCharacter));
    }
    EXPECT_EQ(decodedWords(QString::fromLatin1(headerText(text))), text);
}

TEST(MimeText, NoTextBeginsAHeaderOfItsOwn)
{
    EXPECT_FALSE(headerText(u"Hello\nBcc: everybody@example.com"_s).contains('\n'));
    EXPECT_FALSE(mailbox(u"A\r\nBcc: x"_s, u"a@example.com"_s).contains('\n'));
    EXPECT_EQ(mailbox(u"Ann \"Q\" \\ Lee"_s, u"a@example.com"_s), "\"Ann \\\"Q\\\" \\\\ Lee\" <a@example.com>");
}

TEST(MimeText, QuotedPrintableKeepsSpacesAtLineEnds) { EXPECT_EQ(quotedPrintable(u"a \nb=é"_s), "a=20\nb=3D=C3=A9"); }
