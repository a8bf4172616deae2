#include "tests/app/provider/mailbox.h"
#include "tests/app/provider/providertest.h"

#include "app/provider/mail/maildir.h"
#include "app/provider/mail/mimetext.h"
#include "app/provider/store/accountstore.h"
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

/// Every letter in both languages under both brands of the demo account, as people get them.
struct LetterCase {
    const char *kind;
    const char *subject; ///< %1: the brand
    const char *says;
};

class Letters : public WelcomeMails, public ::testing::WithParamInterface<std::tuple<bool, bool>> {
protected:
    void SetUp() override
    {
        ProviderTest::SetUp();
        // A user's mail has the account's brand where there is one, an administrator's that of the person's portal.
        const auto database = Database::open(databaseAddress());
        AccountStore accounts((*database)->sql());
        const qint64 slot = *accounts.slotOf({u"quillhaven"_s});
        SignInPolicy policy = accounts.signInPolicy(slot);
        policy.brandingDomains = {{portal(), brand()}};
        accounts.setPolicies(slot, accounts.policy(slot), policy);
    }

    static bool isFrench() { return std::get<0>(GetParam()); }
    static bool isBranded() { return std::get<1>(GetParam()); }
    static QString language() { return isFrench() ? u"fr"_s : u"en"_s; }
    static QString portal() { return isBranded() ? u"telephone.quillhaven.example"_s : u"portal.northfold.example"_s; }
    static QString brand() { return isBranded() ? u"Quillhaven Telephone"_s : u"Northfold Voice"_s; }

    QString addAdministrator(int at)
    {
        const Reply added = customer->change(
            "POST", account(u"administrators"_s),
            {{u"firstName"_s, u"Odile"_s},
             {u"lastName"_s, u"Faure"_s},
             {u"email"_s, u"odile%1@quillhaven.example"_s.arg(at)},
             {u"contactNumber"_s, u"+12185550177"_s},
             {u"brandingDomain"_s, portal()},
             {u"language"_s, language()}});
        EXPECT_EQ(added.status, 201) << added.body.constData();
        return added.json["id"_L1].toString();
    }

    void activateByPassword()
    {
        const auto database = Database::open(databaseAddress());
        AccountStore accounts((*database)->sql());
        const qint64 slot = *accounts.slotOf({u"quillhaven"_s});
        SignInPolicy policy = accounts.signInPolicy(slot);
        policy.activation = u"temporary-password"_s;
        accounts.setPolicies(slot, accounts.policy(slot), policy);
    }

    void expectLast(const LetterCase &letter, bool hasLink = true)
    {
        const Mail mail = mails().last();
        EXPECT_EQ(mail.headers[u"Subject"_s], QString::fromUtf8(letter.subject).arg(brand())) << letter.kind;
        EXPECT_EQ(mail.headers[u"Content-Language"_s], language()) << letter.kind;
        EXPECT_EQ(mail.headers[u"From"_s], u"\"%1\" <no-reply@%2>"_s.arg(brand(), portal())) << letter.kind;
        EXPECT_TRUE(mail.body.contains(QString::fromUtf8(letter.says))) << letter.kind << qPrintable(mail.body);
        EXPECT_TRUE(mail.body.startsWith(isFrench() ? u"Bonjour "_s : u"Hello "_s)) << letter.kind;
        EXPECT_TRUE(mail.body.trimmed().endsWith(brand())) << letter.kind;
        EXPECT_TRUE(mail.body.contains(u"https://"_s + portal())) << letter.kind;
        EXPECT_FALSE(mail.body.contains(isBranded() ? u"Northfold"_s : u"Quillhaven Telephone"_s)) << letter.kind;
        const QRegularExpression link(u"https://[^/\\s]+/(register|password/new)\\?token=[\\w-]{43}\n"_s);
        EXPECT_EQ(mail.body.contains(link), hasLink) << letter.kind;
    }
};

TEST_P(Letters, S3_13_S3_14_AreInThePersonsLanguageUnderThePersonsBrand)
{
    const auto either = [](const char *kind, std::pair<const char *, const char *> english,
                           std::pair<const char *, const char *> french) {
        const auto &[subject, says] = isFrench() ? french : english;
        return LetterCase{kind, subject, says};
    };
    const QString id = addAdministrator(1);
    expectLast(either(
        "registration", {"Register as an administrator at %1", "You are now an administrator of the account Quillhaven Group"},
        {"Inscrivez-vous comme administrateur chez %1", "Vous êtes désormais administrateur du compte Quillhaven Group"}));

    Customer(port).post(u"/v1/password-resets"_s, "{\"login\":\"odile1@quillhaven.example\"}");
    const LetterCase reset = either(
        "reset", {"Choose a new password at %1", "the old password stays as it is"},
        {"Choisissez un nouveau mot de passe chez %1", "l’ancien mot de passe reste valable"});
    expectLast(reset);

    activateByPassword();
    addAdministrator(2);
    expectLast(
        either(
            "activation", {"Your access to the account Quillhaven Group at %1", "Temporary password: "},
            {"Votre accès au compte Quillhaven Group chez %1", "Mot de passe temporaire\u00A0: "}),
        false);

    UserSetup setup = person();
    setup.promptLanguage = language();
    setup.portalAccess = true;
    const QString user = customer->setUp(setup, "user").json["userId"_L1].toString();
    expectLast(either(
        "welcome", {"Your telephone account at %1", "Username: newperson1"},
        {"Votre compte téléphonique chez %1", "Nom d’utilisateur\u00A0: newperson1"}));
    const Reply messaging = customer->send(
        "PATCH", userPath(user) + u"/messaging"_s, "{\"enabled\":true}", {{"If-Match", "*"}, {"Idempotency-Key", "imp"}});
    ASSERT_EQ(messaging.status, 200);
    expectLast(either(
        "messaging", {"Activate your messaging account at %1", "It can take 24 hours"},
        {"Activez votre compte de messagerie chez %1", "jusqu’à 24 heures"}));
    Customer(port).post(u"/v1/password-resets"_s, "{\"login\":\"newperson1\"}");
    expectLast(reset);
}

INSTANTIATE_TEST_SUITE_P(LanguageAndBrand, Letters, ::testing::Combine(::testing::Bool(), ::testing::Bool()), [](const auto &row) {
    return std::string(std::get<0>(row.param) ? "French" : "English") + (std::get<1>(row.param) ? "Branded" : "Plain");
});

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
