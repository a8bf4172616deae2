#pragma once

#include "core/session/frontdesk.h"
#include "ui/fields/signincard.h"

namespace jackfield {

/// The card of one step of a sign-in. It only collects; one answer is one request. A card is made for its step, and gone with it: so is
/// what was secret in it.
class StepCard : public SignInCard {
    Q_OBJECT

public:
    StepCard(Theme &theme, const OpenSignIn &open, QWidget *parent);

    const OpenSignIn &open() const { return m_open; }
    bool isOver() const { return m_isOver; } ///< one has to begin again
    /// Shows why the provider did not take the answer; what was typed stays.
    virtual void refuse(const Error &error);
    virtual QWidget *firstField() { return nullptr; }
    virtual int widest() const { return 420; } ///< pixels
    /// What would be gone if it was closed now; asked before that.
    virtual bool isLostWhenClosed() const { return false; }

Q_SIGNALS:
    void answered(const jackfield::StepAnswer &answer);

private:
    const OpenSignIn m_open;
    bool m_isOver = false;
};

} // namespace jackfield
