#pragma once

#include "core/session/session.h"
#include "ui/fields/confirmdialog.h"
#include "ui/fields/state.h"

#include <QCoreApplication>

namespace jackfield {

/// What is to be said about a change that is not finished: the word for its state, and for a refused one the reason with a way on.
struct CommandWords {
    Q_DECLARE_TR_FUNCTIONS(CommandWords)

public:
    QString state;  ///< "Queued", "Ready", "Sending", "Checking", "Parked", "Conflict", "Failed"
    QString reason; ///< whole sentences; empty when there is nothing to add
    QString icon;

    static CommandWords of(const CommandStatus &status, Link link);
    /// What somebody wants: "Set up Lena Novak".
    static QString intent(const Command &command);
    /// That it is done: "Lena Novak is set up."
    static QString done(const Command &command);
    /// That it is not: "Lena Novak was not changed."
    static QString notDone(const Command &command);
    /// What kind of change it is: "User · 2 fields".
    static QString kind(const Command &command);
    /// What is asked before it is thrown away.
    static ConfirmDialog::Words discarding(const Command &command);
    /// What is wrong with one field, and what to do.
    static QString refusedField(const FieldError &field, ObjectKind kind = ObjectKind::User);
    /// The colour of a command's state.
    static State look(CommandState state);

private:
    static QString parked(const Error &error, ObjectKind kind);
    static QString conflict(const CommandStatus &status);
    static QString refusal(const Error &error, ObjectKind kind = ObjectKind::User);
};

} // namespace jackfield
