#include "ui/wizards/editprofile/profileedit.h"

#include "core/domain/merge.h"
#include "core/domain/phonetext.h"
#include "core/domain/usersetuprules.h"

#include <array>

namespace jackfield {

namespace {

constexpr std::array numbers{&User::mobileNumber, &User::pagerNumber};

QString trimmed(const QString &text) { return text.simplified(); }

// As people write it; what is no number stays as it is.
void spellOut(User &user)
{
    for (QString User::*number : numbers) {
        if (!(user.*number).isEmpty())
            user.*number = displayNumber(NumberId{user.*number});
    }
}

} // namespace

ProfileEdit::ProfileEdit(const User &user) : m_before(user), m_typed(user) { spellOut(m_typed); }

ProfileEdit::ProfileEdit(const User &now, const ChangeUser &change) : m_before(now), m_typed(withEdits(now, change.edits))
{
    spellOut(m_typed);
}

User ProfileEdit::sent() const
{
    User user = m_typed;
    for (QString User::*text : {&User::firstName, &User::lastName, &User::clidFirstName, &User::clidLastName, &User::email})
        user.*text = trimmed(user.*text);
    for (QString User::*number : numbers) {
        if (const NumberId parsed = parseNumber(user.*number); !parsed.isEmpty())
            user.*number = parsed.value;
        else
            user.*number = trimmed(user.*number);
    }
    return user;
}

QList<FieldEdit> ProfileEdit::edits() const { return editsBetween(m_before, sent()); }

QList<FieldError> ProfileEdit::problems() const
{
    const User user = sent();
    QList<FieldError> found;
    const auto add = [&](const char *field, const char *code) {
        found.append({QString::fromLatin1(field), QString::fromLatin1(code), {}, {}, {}});
    };
    if (user.firstName.isEmpty())
        add("firstName", "required");
    if (user.lastName.isEmpty())
        add("lastName", "required");
    if (!user.email.isEmpty() && !isEmailAddress(user.email))
        add("email", "format");
    else if (user.email.isEmpty() && user.portalAccess)
        add("email", "required");
    if (!user.mobileNumber.isEmpty() && parseNumber(user.mobileNumber).isEmpty())
        add("mobileNumber", "format");
    if (!user.pagerNumber.isEmpty() && parseNumber(user.pagerNumber).isEmpty())
        add("pagerNumber", "format");
    return found;
}

ChangeUser ProfileEdit::change() const { return {m_before.id, m_before.displayName(), m_before.revision, edits()}; }

} // namespace jackfield
