#include "core/domain/userfeaturerules.h"

#include "core/domain/phonetext.h"
#include "core/domain/usersetuprules.h"

#include <algorithm>

namespace jackfield {

namespace {

bool isExtension(const QString &text, const AccountPolicy &policy)
{
    return text.size() >= policy.extensionMin && text.size() <= policy.extensionMax
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Empty when one can forward there.
QString targetError(const QString &to, const User &user, const AccountPolicy &policy)
{
    if (isExtension(to, policy))
        return to == user.extension ? QStringLiteral("conflict") : QString();
    const NumberId number = parseNumber(to);
    if (number.isEmpty())
        return QStringLiteral("format");
    return number == user.phoneNumber ? QStringLiteral("conflict") : QString();
}

} // namespace

QList<FieldError> checkUserCalling(const UserCalling &calling, const User &user, const AccountPolicy &policy)
{
    QList<FieldError> errors;
    const auto check = [&](bool on, const char *field, const QString &to) {
        const QString code = !to.isEmpty() ? targetError(to, user, policy) : on ? QStringLiteral("required") : QString();
        if (!code.isEmpty())
            errors.append({QString::fromLatin1(field), code, {}, {}, {}});
    };
    check(calling.forwardAlways, "forwardAlwaysTo", calling.forwardAlwaysTo);
    check(calling.forwardBusy, "forwardBusyTo", calling.forwardBusyTo);
    check(calling.forwardNoAnswer, "forwardNoAnswerTo", calling.forwardNoAnswerTo);
    check(calling.forwardUnreachable, "forwardUnreachableTo", calling.forwardUnreachableTo);
    if (calling.noAnswerRings < 2 || calling.noAnswerRings > 20)
        errors.append({QStringLiteral("noAnswerRings"), QStringLiteral("length"), {}, {}, {}});
    return errors;
}

QList<FieldError> checkUserVoicemail(const UserVoicemail &voicemail, const AccountPolicy &policy)
{
    QList<FieldError> errors;
    const auto add = [&errors](const char *field, const char *code) {
        errors.append({QString::fromLatin1(field), QString::fromLatin1(code), {}, {}, {}});
    };
    const bool known =
        std::any_of(policy.languages.begin(), policy.languages.end(), [&](const Choice &c) { return c.id == voicemail.language; });
    if (!voicemail.language.isEmpty() && !known)
        add("language", "unknown");
    const bool toMailbox = voicemail.delivery == QLatin1String("mailbox");
    if (!toMailbox && voicemail.delivery != QLatin1String("email") && voicemail.delivery != QLatin1String("both"))
        add("delivery", "unknown");
    if (!voicemail.email.isEmpty() && !isEmailAddress(voicemail.email))
        add("email", "format");
    else if (voicemail.email.isEmpty() && !toMailbox)
        add("email", "required");
    return errors;
}

} // namespace jackfield
