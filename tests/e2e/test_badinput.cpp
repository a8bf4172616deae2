#include "tests/e2e/signinwindow.h"
#include "tests/support/rawserver.h"

#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>

using namespace jackfield;
using namespace jackfield::test;

namespace {

class BadInput : public SignInWindow { };

QByteArray answer(const char *head, const QByteArray &type, const QByteArray &body)
{
    return QByteArray("HTTP/1.1 ") + head + "\r\nContent-Type: " + type + "\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\nConnection: close\r\n\r\n" + body;
}

} // namespace

TEST_F(BadInput, AWrongPasswordIsSaidAtThePasswordAndTheRightOneSignsIn)
{
    startProvider();
    openWindow();
    signIn(url, QStringLiteral("Corner-Lamp-28"));
    expectOneSentence(
        QStringLiteral("The e-mail or username, or the password, is not right. Check both, then try again."), password());
    EXPECT_TRUE(password()->hasFocus());
    EXPECT_TRUE(desk->copies().isEmpty());

    signIn(url);
    expectSignedIn();
    EXPECT_TRUE(faults().isEmpty()) << qPrintable(faults().join(u'\n'));
}

TEST_F(BadInput, AWrongHostIsSaidAtTheAddressAndTheRightOneSignsIn)
{
    openWindow();
    signIn(QStringLiteral("https://no-such-host.invalid"));
    expectOneSentence(
        QStringLiteral("Nobody answers at no-such-host.invalid. Check the address, or open a copy on this computer."), address());

    startProvider();
    type(address(), url);
    EXPECT_TRUE(faults().isEmpty()) << qPrintable(faults().join(u'\n'));
    tryAgain();
    expectSignedIn();
}

TEST_F(BadInput, AProviderThatIsDownIsSaidAtTheAddressAndTheSamePasswordSignsInWhenItIsBack)
{
    startProvider();
    provider.stop();
    openWindow();
    signIn(QStringLiteral("http://127.0.0.1:%1").arg(port));
    expectOneSentence(
        QStringLiteral("Nobody answers at 127.0.0.1:%1. Check the address, or open a copy on this computer.").arg(port), address());

    startProvider();
    tryAgain();
    expectSignedIn();
}

TEST_F(BadInput, AWebSiteIsNotTakenForAProvider)
{
    RawServer site([](const QByteArray &) {
        return answer("200 OK", "text/html; charset=utf-8", "<html><body><h1>Welcome</h1></body></html>");
    });
    openWindow();
    signIn(site.url({}).toString());
    expectOneSentence(
        QStringLiteral("A web page answers at 127.0.0.1:%1, not a provider. Check the address, or sign in to this network first.")
            .arg(site.url().port()),
        address());

    startProvider();
    type(address(), url);
    tryAgain();
    expectSignedIn();
}

TEST_F(BadInput, AnotherProgramsAnswersAreNotTakenForAProviders)
{
    const QList<QByteArray> answers{
        answer("200 OK", "application/json", "{\"hello\":\"world\"}"),
        answer("200 OK", "application/json", "[]"),
        answer("200 OK", "text/plain", "hello"),
        answer("404 Not Found", "application/json", "{}"),
        answer("405 Method Not Allowed", "text/plain", "no"),
        answer("400 Bad Request", "text/plain", "what?"),
        answer("401 Unauthorized", "application/json", "{}"),
        answer("403 Forbidden", "text/plain", "no")};
    for (const QByteArray &one : answers) {
        SCOPED_TRACE(one.toStdString());
        RawServer server([&](const QByteArray &) { return one; });
        openWindow();
        signIn(server.url({}).toString());
        expectOneSentence(
            QStringLiteral("127.0.0.1:%1 answers, but it is not a provider that Jackfield knows. Check the address.")
                .arg(server.url().port()),
            address());
    }
    startProvider();
    type(address(), url);
    tryAgain();
    expectSignedIn();
}

TEST_F(BadInput, ALineThatIsNoHttpIsAsIfNobodyAnswered)
{
    RawServer server([](const QByteArray &) { return QByteArray("220 mail.example ESMTP\r\n"); });
    openWindow();
    signIn(server.url({}).toString());
    ASSERT_EQ(faults().size(), 1) << qPrintable(faults().join(u'\n'));
    EXPECT_TRUE(faults().first().contains(QStringLiteral("127.0.0.1:%1").arg(server.url().port()))) << qPrintable(faults().first());
    EXPECT_EQ(address()->parentWidget()->accessibleDescription(), faults().first());
}

class TlsBadInput : public SignInWindow {
protected:
    // One authority that this computer trusts.
    void SetUp() override
    {
        m_before = QSslConfiguration::defaultConfiguration();
        m_authority = SelfSigned::make(folder.filePath(QStringLiteral("authority")));
        QSslConfiguration trusting = m_before;
        ASSERT_TRUE(trusting.addCaCertificates(m_authority.certificate));
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
    void TearDown() override { QSslConfiguration::setDefaultConfiguration(m_before); }

    SelfSigned unknown() const { return SelfSigned::make(folder.filePath(QStringLiteral("unknown"))); }
    SelfSigned issued(const SelfSigned::Terms &terms) const
    {
        return m_authority.issue(folder.filePath(QStringLiteral("issued")), terms);
    }
    /// The provider gets a good certificate; the person presses Continue again.
    void expectSignsInWithAGoodOne()
    {
        provider.stop();
        startProvider(m_authority.issue(folder.filePath(QStringLiteral("good")), {}));
        tryAgain();
        expectSignedIn();
    }
    void expectNoWayPast()
    {
        // Nothing to ignore the refusal with, and no link in a label either.
        QStringList buttons;
        for (auto *one : page->findChildren<QAbstractButton *>()) {
            if (one->isVisibleTo(page.get()) && one->focusPolicy() != Qt::NoFocus)
                buttons += nameOf(one);
        }
        buttons.sort();
        EXPECT_EQ(
            buttons.join(u'\n').toStdString(), "Continue\nForgot password?\nKeep me signed in on this computer\nShow the password");
        EXPECT_TRUE(richLabels(*page).isEmpty());
    }

private:
    QSslConfiguration m_before;
    SelfSigned m_authority;
};

TEST_F(TlsBadInput, Fault43_ACertificateThatNobodyVouchesForIsRefusedUntilThereIsAGoodOne)
{
    startProvider(unknown());
    openWindow();
    signIn(url);
    expectOneSentence(
        QStringLiteral(
            "The connection to 127.0.0.1:%1 is not safe. The certificate is self-signed, and untrusted. Nothing was sent.")
            .arg(port),
        address());
    expectNoWayPast();

    expectSignsInWithAGoodOne();
}

TEST_F(TlsBadInput, Fault43_AValidCertificateWithAnotherKeyThanThePinnedOneIsRefused)
{
    pins.add(QStringLiteral("127.0.0.1"), {QStringLiteral("sha256/AAAA")});
    startProvider(issued({}));
    openWindow();
    signIn(url);
    expectOneSentence(
        QStringLiteral(
            "The certificate of 127.0.0.1:%1 is valid, but not the one that this computer was told to expect. Nothing was "
            "sent. Ask whoever set up this computer.")
            .arg(port),
        address());
    expectNoWayPast();
}

TEST_F(TlsBadInput, Fault43_AnExpiredCertificateIsRefusedUntilThereIsANewOne)
{
    SelfSigned::Terms terms;
    terms.from = QDateTime::currentDateTimeUtc().addDays(-40);
    terms.until = QDateTime::currentDateTimeUtc().addDays(-10);
    startProvider(issued(terms));
    openWindow();
    signIn(url);
    expectOneSentence(
        QStringLiteral("The connection to 127.0.0.1:%1 is not safe. The certificate has expired. Nothing was sent.").arg(port),
        address());
    expectNoWayPast();

    expectSignsInWithAGoodOne();
}

TEST_F(TlsBadInput, Fault43_ACertificateOfAnotherHostIsRefused)
{
    SelfSigned::Terms terms;
    terms.names = "DNS:portal.elsewhere.example";
    startProvider(issued(terms));
    openWindow();
    signIn(url);
    expectOneSentence(
        QStringLiteral(
            "The connection to 127.0.0.1:%1 is not safe. The host name did not match any of the valid hosts for this certificate. "
            "Nothing was sent.")
            .arg(port),
        address());
    expectNoWayPast();
    expectSignsInWithAGoodOne();
}

TEST_F(TlsBadInput, Fault43_NothingIsSentOverARefusedConnection)
{
    const SelfSigned made = unknown();
    QFile certificateFile(made.certificate);
    QFile keyFile(made.key);
    ASSERT_TRUE(certificateFile.open(QIODevice::ReadOnly) && keyFile.open(QIODevice::ReadOnly));
    QSslConfiguration configuration;
    configuration.setLocalCertificate(QSslCertificate(&certificateFile));
    configuration.setPrivateKey(QSslKey(&keyFile, QSsl::Ec));
    QSslServer listener;
    listener.setSslConfiguration(configuration);
    int refused = 0;
    QByteArray read;
    QObject::connect(&listener, &QSslServer::errorOccurred, &listener, [&] { ++refused; });
    QObject::connect(&listener, &QSslServer::pendingConnectionAvailable, &listener, [&] {
        auto *socket = listener.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, &listener, [&, socket] { read += socket->readAll(); });
    });
    ASSERT_TRUE(listener.listen(QHostAddress::LocalHost));
    openWindow();
    signIn(QStringLiteral("https://127.0.0.1:%1").arg(listener.serverPort()));
    EXPECT_EQ(faults().size(), 1) << qPrintable(faults().join(u'\n'));
    EXPECT_TRUE(QTest::qWaitFor([&] { return refused >= 2; }, patience)) << refused; // the look at who is there, and the sign-in
    EXPECT_EQ(read.toStdString(), "");
}

TEST_F(TlsBadInput, Fault43_HttpOverANetworkIsRefusedBeforeAnythingIsSent)
{
    openWindow();
    signIn(QStringLiteral("http://portal.northfold.example"));
    expectOneSentence(
        QStringLiteral("http:// is not safe over a network, so nothing was sent. Use https://portal.northfold.example."),
        address());
    expectNoWayPast();
}
