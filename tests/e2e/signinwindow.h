#pragma once

#include "app/provider/referenceserver.h"
#include "core/base/clock.h"
#include "core/domain/demoaccount.h"
#include "core/provider/native/nativegate.h"
#include "core/session/desk.h"
#include "tests/support/future.h"
#include "tests/support/selfsigned.h"
#include "tests/ui/shell/byname.h"
#include "ui/places/signin/signinpage.h"
#include "ui/theme/theme.h"

#include <QPushButton>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace jackfield::test {

/// The sign-in page over a real desk, real files and, when a test wants it, the real provider; driven by names and keys.
class SignInWindow : public ::testing::Test {
protected:
    static constexpr int patience = 20000;

    /// The reference provider on one port and one folder, however often it is started.
    void startProvider(const SelfSigned &tls = {})
    {
        reference::ServerOptions options;
        options.dataFolder = folder.filePath(QStringLiteral("provider"));
        options.demo = true;
        options.port = port;
        options.tlsCertificate = tls.certificate;
        options.tlsKey = tls.key;
        const auto started = provider.start(options);
        ASSERT_TRUE(started) << qPrintable(started.error().detail);
        port = *started;
        url = provider.address();
    }

    QString copiesFolder() const { return folder.filePath(QStringLiteral("copies")); }

    void openWindow()
    {
        page.reset();
        session.reset();
        desk = std::make_unique<Desk>(
            copiesFolder(), secrets, [pins = pins] { return std::make_unique<NativeGate>(std::make_shared<HttpTransport>(pins)); });
        page = std::make_unique<SignInPage>(*desk, theme, clock, QStringList());
        QObject::connect(page.get(), &SignInPage::sessionOpened, page.get(), [this](const std::shared_ptr<Session> &opened) {
            session = opened;
        });
        page->resize(1200, 800);
        page->show();
        page->activateWindow();
        QCoreApplication::processEvents();
        m_atFirst = shownTexts();
    }

    QLineEdit *address() { return named<QLineEdit>(*page, QStringLiteral("Provider URL")); }
    QLineEdit *login() { return named<QLineEdit>(*page, QStringLiteral("E-mail or username")); }
    QLineEdit *password() { return named<QLineEdit>(*page, QStringLiteral("Password")); }
    QPushButton *button(const char *name) { return named<QPushButton>(*page, QString::fromUtf8(name)); }

    void type(QLineEdit *field, const QString &text)
    {
        ASSERT_NE(field, nullptr);
        field->setFocus(Qt::TabFocusReason);
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, text);
    }

    /// Types what a person knows and presses Return; waits for the answer.
    void signIn(const QString &where, const QString &secret = demo::password())
    {
        type(address(), where);
        type(login(), demo::email());
        type(password(), secret);
        tryAgain();
        m_typed = {where, demo::email(), secret};
    }
    void tryAgain()
    {
        QTest::keyClick(password(), Qt::Key_Return);
        EXPECT_TRUE(QTest::qWaitFor([this] { return session || isAtRest(); }, patience));
    }

    /// What stands there now and did not when the window was opened, apart from who answers at the address.
    QStringList faults()
    {
        QStringList news;
        for (const QString &text : shownTexts()) {
            if (!m_atFirst.contains(text) && !text.endsWith(QStringLiteral(" · on this computer"))
                && !text.endsWith(QStringLiteral(" · secure connection")))
                news += text;
        }
        return news;
    }

    /// One sentence, and what was typed is still there. Empty `owner`: the sentence stands in the form, at no field.
    void expectOneSentence(const QString &sentence, QLineEdit *owner = nullptr)
    {
        EXPECT_FALSE(session);
        EXPECT_EQ(faults().join(u'\n').toStdString(), sentence.toStdString());
        for (QLineEdit *field : {address(), login(), password()}) {
            QWidget *described = field == address() ? field->parentWidget() : field;
            EXPECT_EQ(described->accessibleDescription() == sentence, field == owner) << qPrintable(nameOf(field));
        }
        EXPECT_EQ((QStringList{address()->text(), login()->text(), password()->text()}), m_typed);
        ASSERT_NE(button("Continue"), nullptr);
        EXPECT_TRUE(button("Continue")->isEnabled());
    }

    void expectSignedIn()
    {
        ASSERT_TRUE(session);
        EXPECT_TRUE(QTest::qWaitFor([this] { return isSynced(); }, patience));
        EXPECT_EQ(session->account().name, QStringLiteral("Quillhaven Group"));
    }
    bool isSynced() const
    {
        return session->activity().link == Link::Online && !session->activity().firstCopy && !session->activity().syncing;
    }

    QTemporaryDir folder;
    reference::ReferenceServer provider;
    CertificatePins pins;
    quint16 port = 0;
    QString url;
    Theme theme;
    SystemClock clock;
    MemorySecretStore secrets;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<SignInPage> page;
    std::shared_ptr<Session> session;

private:
    bool isAtRest()
    {
        return button("Continue") && button("Continue")->isEnabled()
            && !shownTexts().contains(QStringLiteral("Looking for the provider…"));
    }
    QStringList shownTexts() const
    {
        QStringList texts;
        for (const QLabel *label : page->findChildren<QLabel *>()) {
            if (label->isVisibleTo(page.get()) && !label->text().isEmpty())
                texts += label->text();
        }
        return texts;
    }

    QStringList m_atFirst;
    QStringList m_typed;
};

} // namespace jackfield::test
