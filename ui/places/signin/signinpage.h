#pragma once

#include "core/base/clock.h"
#include "core/session/session.h"

#include <QWidget>

namespace jackfield {

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

Q_SIGNALS:
    void sessionOpened(std::shared_ptr<jackfield::Session> session);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeForm();
    void signIn(const Credentials &credentials);

    FrontDesk &m_desk;
    Theme &m_theme;
    ProviderField *m_provider;
    CredentialsForm *m_form;
    CopiesList *m_copies;
    QWidget *m_side;
};

} // namespace jackfield
