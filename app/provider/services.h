#pragma once

#include "app/provider/feed/changebell.h"
#include "app/provider/mail/mailroom.h"
#include "app/provider/store/databasepool.h"
#include "app/provider/store/hashes.h"
#include "app/provider/store/vault.h"
#include "app/provider/web/journal.h"
#include "core/base/clock.h"

namespace jackfield::reference {

/// What every route works with. Owned by the ReferenceServer and alive as long as any thread of it.
struct Services {
    DatabasePool &databases;
    ChangeBell &bell;
    MailRoom &mail;
    const Clock &clock;
    const Vault &vault;
    const Journal &journal;
    const std::function<void()> beforeHashing = {}; ///< see Hashes

    /// A write that may need password hashes.
    void write(const Hashes::Work &work) { Hashes::write(databases, work, beforeHashing); }
};

} // namespace jackfield::reference
