#pragma once

#include <string_view>

namespace jackfield {

/// The measures against losing or doubling an edit that the simulator proves to be needed: it takes one away and must notice.
///
/// What people run has all of them, decided when it is built; `-DJACKFIELD_WITHOUT=if-match` builds it without one, to look at what
/// happens. Only the simulator's own second copy of the core can choose while it runs.
enum class Guard {
    KeyPersistence,    ///< the key that is sent is the one on the disk
    IfMatch,           ///< an edit says which revision it was made for
    EndMarker,         ///< a page without its end is no page
    PageCount,         ///< a page with fewer lines than it says is no page
    Epoch,             ///< another history is compared, not mixed with the old one
    SessionGeneration, ///< answers to an older connection are dropped
    ObjectOrder,       ///< an edit waits for earlier ones about the same object
    RevisionOrder,     ///< an older revision does not overwrite a newer one
    KeyExpiry,         ///< a key that the provider may have forgotten is not relied on
    MassDeletion,      ///< many deletions at once are asked about
    TemporaryId,       ///< edits of what is being made get its real id, once, with the answer
    CommitFirst,       ///< an edit is on the disk before it is acknowledged
    DurableCommit,     ///< and the disk has been told to keep it
    AskOnSameField,    ///< two values for one field are a person's choice
    KnownGone,         ///< a line that is older than a deletion does not bring the object back
    Last = KnownGone
};

namespace guards {

constexpr std::string_view names[] = {"key-persistence",    "if-match",     "end-marker",     "page-count",        "epoch",
                                      "session-generation", "object-order", "revision-order", "key-expiry",        "mass-deletion",
                                      "temporary-id",       "commit-first", "durable-commit", "ask-on-same-field", "known-gone"};
constexpr std::string_view name(Guard guard) { return names[int(guard)]; }

#ifdef JACKFIELD_GUARDS_AT_RUN_TIME
inline std::string_view without;
inline bool on(Guard guard) { return name(guard) != without; }
#else
#ifndef JACKFIELD_WITHOUT
#define JACKFIELD_WITHOUT ""
#endif
constexpr bool on(Guard guard) { return name(guard) != JACKFIELD_WITHOUT; }
#endif

} // namespace guards

} // namespace jackfield
