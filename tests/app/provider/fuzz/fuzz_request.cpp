// The decoder of requests: bytes that anybody may send, up to the fields that a command is made of.

#include "app/provider/account/choicelist.h"
#include "app/provider/feed/feedcursor.h"
#include "app/provider/setup/mergepatch.h"
#include "app/provider/web/requestjson.h"
#include "core/domain/administratorrules.h"
#include "core/domain/emergencyrules.h"
#include "core/domain/passcoderules.h"
#include "core/domain/passwordrules.h"
#include "core/domain/phonetext.h"
#include "core/domain/site.h"
#include "core/domain/userfeaturerules.h"
#include "core/domain/usermessaging.h"
#include "core/domain/usersetuprules.h"

#include <QJsonDocument>

#include <cstdint>
#include <cstdlib>

using namespace jackfield;
using namespace jackfield::reference;

namespace {

/// What a patch was accepted for has the shape that every text of ours has.
template<class Entity>
Entity patched(const QJsonObject &body)
{
    Entity entity;
    if (applyMergePatch(body, entity).isEmpty() && !shapeErrors(entity).isEmpty())
        std::abort();
    return entity;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const QString text = QString::fromUtf8(bytes);
    FeedCursor::parse(text);
    normalizedMac(text);
    const auto body = readJsonObject(bytes);
    if (!body)
        return 0;
    // What was understood once is understood the same way again.
    if (readJsonObject(QJsonDocument(*body).toJson(QJsonDocument::Compact)) != body)
        std::abort();

    const AccountPolicy policy;
    const User user = patched<User>(*body);
    UserSetup setup;
    fromJson(*body, setup);
    setup = trimmed(setup);
    shapeErrors(setup);
    checkUserSetup(setup, policy, {});
    checkAdministrator(patched<Administrator>(*body), policy, {});
    checkUserCalling(patched<UserCalling>(*body), user, policy);
    checkUserVoicemail(patched<UserVoicemail>(*body), policy);
    checkEmergencyAddress(patched<EmergencyAddress>(*body));
    patched<UserMessaging>(*body);
    patched<ChoiceList>(*body);
    parseNumber(patched<Site>(*body).outsideNumber);
    const QString secret = body->value(QStringLiteral("password")).toString();
    passwordErrors(secret);
    passcodeErrors(secret, {user.extension, user.phoneNumber.value});
    return 0;
}
