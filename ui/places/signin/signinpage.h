#pragma once

#include "core/base/clock.h"
#include "core/domain/maillink.h"
#include "core/session/frontdesk.h"

#include <QPointer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
class QStackedWidget;
QT_END_NAMESPACE

namespace jackfield {

class CalloutBox;
class CopiesList;
class CredentialsForm;
class ProviderField;
class Theme;

/// Where the program starts: sign in to a provider, or open a copy without signing in. What was typed stays, whatever goes wrong.
class SignInPage final : public QWidget {
    Q_OBJECT

public:
    /// `recent` are addresses used before, the latest first; `login` is offered in the field.
    SignInPage(
        FrontDesk &desk, Theme &theme, const Clock &clock, const QStringList &recent, const QString &login = {},
        QWidget *parent = nullptr);

    void focusFirst();
    void refreshCopies();
    /// What was used last, to be offered next time.
    QUrl address() const;
    QString login() const;
    bool tookPassword() const { return m_tookPassword; } ///< while sessionOpened() is emitted: else it is a copy

    /// Shows the card instead of the form, and `side` instead of the copies; null: these stay. They become the page's.
    void present(QWidget *card, QWidget *side = nullptr);
    void presentForm();
    /// A mail's link, from the command line or pasted.
    void openLink(const MailLink &link);
    void setNotice(const QString &sentence); ///< above the form, until the next try

Q_SIGNALS:
    void sessionOpened(std::shared_ptr<jackfield::Session> session);
    void forgetRequested(const jackfield::SavedCopy &copy);                   ///< one that nobody has open
    void customersOpened(std::shared_ptr<jackfield::CustomerDesk> customers); ///< one of the provider's own people
    /// The password was right, and something more is asked for.
    void stepAsked(const jackfield::OpenSignIn &open);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeForm();
    void signIn(const Credentials &credentials);
    void forgotPassword();
    void divide();

    bool m_tookPassword = false;
    FrontDesk &m_desk;
    Theme &m_theme;
    ProviderField *m_provider;
    CalloutBox *m_notice;
    CredentialsForm *m_form;
    CopiesList *m_copies;
    QStackedWidget *m_left;
    QStackedWidget *m_side;
    QPointer<QWidget> m_card;
    QPointer<QWidget> m_cardSide;
};

} // namespace jackfield
