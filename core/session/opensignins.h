#pragma once

#include "core/base/clock.h"
#include "core/session/frontdesk.h"
#include "core/session/keptsignins.h"

namespace jackfield {

/// The sign-in that is between two steps, kept in the keychain so that one who began to enrol an authenticator need not begin again when
/// the program ends (faults.md 46). Only steps whose answer is not itself a secret of the provider are kept: after the last of them the
/// provider shows another recovery code to whoever signs in again.
class OpenSignIns {
public:
    OpenSignIns(KeptSignIns &kept, const Clock &clock) : m_kept(kept), m_clock(clock) { }

    void note(const OpenSignIn &open);
    void drop();
    Async<OpenSignIn> left();

private:
    KeptSignIns &m_kept;
    const Clock &m_clock;
    bool m_isKept = false;
    QObject m_context;
};

} // namespace jackfield
