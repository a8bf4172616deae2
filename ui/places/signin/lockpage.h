#pragma once

#include "core/session/frontdesk.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QVBoxLayout;
QT_END_NAMESPACE

namespace jackfield {

class CredentialsForm;
class Theme;

/// What a locked window shows: the sign-in card over an empty page (faults.md 49). The provider checks the password, and the code where it
/// asks for one; nothing to check it by is kept on this computer. Who has no connection can close the account: its copy opens from the
/// sign-in window as before, for it is protected by one's account on this computer and not by this lock.
class LockPage final : public QWidget {
    Q_OBJECT

public:
    /// `name`: whose window it is, the account's or the provider's.
    LockPage(FrontDesk &desk, Theme &theme, const QUrl &address, const Actor &who, const QString &name, QWidget *parent = nullptr);

    void focusFirst();
    /// Shows the card of a step instead of the password; it becomes the page's.
    void present(QWidget *card);
    void presentForm();

Q_SIGNALS:
    void unlocked();
    void stepAsked(const jackfield::OpenSignIn &open);
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void confirm(const Credentials &credentials);

    FrontDesk &m_desk;
    Theme &m_theme;
    QUrl m_address;
    Actor m_who;
    QWidget *m_first;
    CredentialsForm *m_form;
    QVBoxLayout *m_column;
    QWidget *m_card = nullptr;
};

} // namespace jackfield
