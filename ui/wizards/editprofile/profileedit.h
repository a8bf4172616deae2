#pragma once

#include "core/base/error.h"
#include "core/domain/command.h"
#include "core/domain/user.h"

namespace jackfield {

/// What a person makes of a user's profile: the user as it was, the user as typed, and the difference as a command. Numbers may be typed as
/// people write them.
class ProfileEdit {
public:
    explicit ProfileEdit(const User &user);
    /// Goes on with a change that was refused or is held: `now` is the user as the copy has it.
    ProfileEdit(const User &now, const ChangeUser &change);

    const User &typed() const { return m_typed; }
    User &typed() { return m_typed; }

    bool isChanged() const { return !edits().isEmpty(); }
    /// What is wrong with what was typed, without a network. Codes: required, format.
    QList<FieldError> problems() const;
    /// The command; numbers are E.164 in it.
    ChangeUser change() const;

private:
    QList<FieldEdit> edits() const;
    User sent() const;

    User m_before;
    User m_typed;
};

} // namespace jackfield
