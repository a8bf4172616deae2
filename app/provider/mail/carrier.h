#pragma once

#include "app/provider/store/mailstore.h"

namespace jackfield::reference {

/// Takes mails to where they are read, or at least out of our hands.
class Carrier {
public:
    virtual ~Carrier() = default;
    virtual bool prepare() { return true; } ///< once, before anything else; false when it will never work
    /// Empty when the mail is where it belongs; else why not, without anything of what stands in the mail.
    virtual QString deliver(const WaitingMail &mail) = 0;
    /// Whether it may take long, so that nobody should wait for it.
    virtual bool isSlow() const { return false; }
    /// Called by another thread: what is being delivered may go on for a few seconds, and then fails.
    virtual void hurry() { }
};

} // namespace jackfield::reference
