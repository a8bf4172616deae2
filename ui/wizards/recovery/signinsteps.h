#pragma once

#include "core/session/frontdesk.h"

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace jackfield {

class RecoveryRail;
class SecretClipboard;
class StepCard;
class Theme;

/// What is asked between the password and the session, one card after the other. Each Continue is one request, which is sent once: what
/// became of one that got no answer, the next sign-in shows.
class SignInSteps final : public QWidget {
    Q_OBJECT

public:
    SignInSteps(FrontDesk &desk, Theme &theme, SecretClipboard &clipboard, QWidget *parent = nullptr);

    void begin(const OpenSignIn &open);
    /// What stands beside the card; null where it stands alone.
    QWidget *rail() const;
    /// Asks first when something would be lost that was shown once; then emits leftBack().
    void leave();
    bool isLostWhenClosed() const;

Q_SIGNALS:
    void shown(); ///< another card
    void entered(const jackfield::Entry &entry);
    void leftBack();

private:
    StepCard *cardOf(const OpenSignIn &open);
    void showCard(StepCard *card);
    void showRecovery(const OpenSignIn &open);
    void take(const StepAnswer &answer);
    void back();

    FrontDesk &m_desk;
    Theme &m_theme;
    SecretClipboard &m_clipboard;
    QVBoxLayout *m_layout;
    QPointer<StepCard> m_card;
    QPointer<RecoveryRail> m_rail;
    bool m_hasRail = false;
};

} // namespace jackfield
