#pragma once

#include "core/session/session.h"

#include <QCoreApplication>

namespace jackfield {

/// What is to be said about a change that is not finished: the word for its state, and for a refused one the reason with a way on.
struct CommandWords {
    Q_DECLARE_TR_FUNCTIONS(CommandWords)

public:
    QString state;  ///< "Queued", "Held", "Sending", "Checking", "Parked", "Your choice", "Failed"
    QString reason; ///< whole sentences; empty when there is nothing to add
    QString icon;

    static CommandWords of(const CommandStatus &status, Link link);
    /// What somebody wants: "Set up Lena Novak".
    static QString intent(const Command &command);

private:
    static QString parked(const Error &error);
    static QString conflict(const CommandStatus &status);
    static QString refusal(const Error &error);
    static QString refusedField(const FieldError &field);
};

} // namespace jackfield
