#include "core/provider/native/signinjson.h"

#include "core/domain/fieldjson.h"

#include <QJsonArray>

namespace jackfield {

namespace {

QString text(const QJsonObject &object, const char *name) { return object.value(QLatin1String(name)).toString(); }

tl::unexpected<Error> malformed() { return failure(Error::Kind::Protocol, QStringLiteral("malformed")); }

std::optional<SignInStep::Kind> kindOf(const QString &word)
{
    static const QHash<QString, SignInStep::Kind> kinds{
        {QStringLiteral("one-time-code"), SignInStep::Kind::OneTimeCode},
        {QStringLiteral("new-password"), SignInStep::Kind::NewPassword},
        {QStringLiteral("terms"), SignInStep::Kind::Terms},
        {QStringLiteral("authenticator-name"), SignInStep::Kind::AuthenticatorName},
        {QStringLiteral("authenticator-code"), SignInStep::Kind::AuthenticatorCode},
        {QStringLiteral("save-recovery-code"), SignInStep::Kind::SaveRecoveryCode}};
    const auto found = kinds.constFind(word);
    return found == kinds.constEnd() ? std::nullopt : std::optional(*found);
}

Result<SignInProgress> stepFromJson(const QJsonObject &next)
{
    const auto kind = kindOf(text(next, "step"));
    SignInStep step;
    step.ticket = text(next, "ticket");
    if (!kind || step.ticket.isEmpty())
        return malformed();
    step.kind = *kind;
    step.secondsLeft = next.value(QStringLiteral("expiresIn")).toInt();
    for (const QJsonValue &name : next.value(QStringLiteral("authenticators")).toArray())
        step.authenticators += name.toString();
    step.termsVersion = text(next, "termsVersion");
    step.termsAddress = text(next, "termsAddress");
    step.secret = text(next, "secret");
    step.otpauth = text(next, "otpauth");
    step.recoveryCode = text(next, "recoveryCode");
    return step;
}

} // namespace

Result<TokenPair> tokensFromJson(const QJsonObject &session)
{
    TokenPair tokens{text(session, "token"), text(session, "refreshToken")};
    if (tokens.access.isEmpty())
        return malformed();
    return tokens;
}

Result<SignInProgress> signInProgressFromJson(const QJsonObject &answer)
{
    if (answer.contains(QStringLiteral("next")))
        return stepFromJson(answer.value(QStringLiteral("next")).toObject());
    SignedIn signedIn;
    const auto tokens = tokensFromJson(answer);
    signedIn.providerName = text(answer, "providerName");
    fromJson(answer.value(QStringLiteral("actor")).toObject(), signedIn.actor);
    fromJson(answer.value(QStringLiteral("accounts")).toArray().at(0).toObject(), signedIn.account);
    const QString kind = text(answer.value(QStringLiteral("actor")).toObject(), "kind");
    if (signedIn.account.id.isEmpty() && (kind == QLatin1String("agent") || kind == QLatin1String("partner")))
        signedIn.staffLevel = kind;
    if (!tokens || (signedIn.account.id.isEmpty() && signedIn.staffLevel.isEmpty()) || signedIn.actor.id.isEmpty())
        return malformed();
    signedIn.tokens = *tokens;
    return signedIn;
}

QJsonObject stepToJson(const QString &ticket, const StepAnswer &answer)
{
    struct {
        using Members = QJsonObject;
        static Members of(const char *step, const char *name, const QJsonValue &value)
        {
            return {{QStringLiteral("step"), QLatin1String(step)}, {QLatin1String(name), value}};
        }
        Members operator()(const GiveOneTimeCode &given) const { return of("one-time-code", "code", given.code); }
        Members operator()(const UseRecoveryCode &given) const
        {
            QJsonObject members = of("recover", "recoveryCode", given.code);
            members.insert(QStringLiteral("acknowledge"), true);
            return members;
        }
        Members operator()(const SetNewPassword &given) const { return of("new-password", "password", given.password); }
        Members operator()(const AcceptTerms &) const { return of("terms", "accept", true); }
        Members operator()(const NameAuthenticator &given) const
        {
            return of("authenticator-name", "deviceName", given.deviceName);
        }
        Members operator()(const ConfirmAuthenticator &given) const { return of("authenticator-code", "code", given.code); }
        Members operator()(const RecoveryCodeSaved &) const { return of("save-recovery-code", "saved", true); }
    } const members;
    QJsonObject body = std::visit(members, answer);
    body.insert(QStringLiteral("ticket"), ticket);
    return body;
}

LinkInfo linkFromJson(const QJsonObject &link)
{
    return {text(link, "purpose"),      text(link, "name"),        text(link, "email"),
            text(link, "accountName"),  text(link, "brand"),       QDateTime::fromString(text(link, "expiresAt"), Qt::ISODate),
            text(link, "termsVersion"), text(link, "termsAddress")};
}

} // namespace jackfield
