#include "core/session/opensignins.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace jackfield {

namespace {

const QString key = QStringLiteral("sign-in under way");

QString text(const QJsonObject &object, const char *name) { return object.value(QLatin1String(name)).toString(); }

} // namespace

void OpenSignIns::note(const OpenSignIn &open)
{
    const bool isTerms = open.step.kind == SignInStep::Kind::Terms;
    // The key of an authenticator is not kept: with the ticket it is begun anew, under the same name.
    const bool isAuthenticator =
        open.step.kind == SignInStep::Kind::AuthenticatorName || open.step.kind == SignInStep::Kind::AuthenticatorCode;
    if (!isTerms && !isAuthenticator) {
        drop();
        return;
    }
    const QJsonObject object{
        {QStringLiteral("address"), open.address.toString()},
        {QStringLiteral("providerName"), open.providerName},
        {QStringLiteral("login"), open.login},
        {QStringLiteral("keep"), open.keep},
        {QStringLiteral("ticket"), open.step.ticket},
        {QStringLiteral("step"), isTerms ? QStringLiteral("terms") : QStringLiteral("authenticator-name")},
        {QStringLiteral("termsVersion"), open.step.termsVersion},
        {QStringLiteral("termsAddress"), open.step.termsAddress},
        {QStringLiteral("deviceName"), open.deviceName},
        {QStringLiteral("until"), m_clock.now().addSecs(open.step.secondsLeft).toUTC().toString(Qt::ISODate)}};
    m_isKept = true;
    m_kept.keep(key, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

void OpenSignIns::drop()
{
    // A keychain that nothing is in must not ask to be unlocked.
    if (std::exchange(m_isKept, false))
        m_kept.forget(key);
}

Async<OpenSignIn> OpenSignIns::left()
{
    return thenIn(&m_context, m_kept.read(key), [this](const Result<QString> &kept) -> Result<OpenSignIn> {
        if (!kept)
            return tl::unexpected(kept.error());
        m_isKept = true;
        const QJsonObject object = QJsonDocument::fromJson(kept->toUtf8()).object();
        const auto left = m_clock.now().secsTo(QDateTime::fromString(text(object, "until"), Qt::ISODate));
        OpenSignIn open;
        open.address = QUrl(text(object, "address"));
        open.step.ticket = text(object, "ticket");
        if (left <= 0 || open.step.ticket.isEmpty() || open.address.isEmpty()) {
            drop();
            return failure(Error::Kind::Gone, QStringLiteral("ticket-over"));
        }
        open.providerName = text(object, "providerName");
        open.login = text(object, "login");
        open.keep = object.value(QStringLiteral("keep")).toBool();
        open.deviceName = text(object, "deviceName");
        open.step.kind =
            text(object, "step") == QLatin1String("terms") ? SignInStep::Kind::Terms : SignInStep::Kind::AuthenticatorName;
        open.step.secondsLeft = int(left);
        open.step.termsVersion = text(object, "termsVersion");
        open.step.termsAddress = text(object, "termsAddress");
        return open;
    });
}

} // namespace jackfield
