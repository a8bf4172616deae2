#pragma once

#include "core/base/result.h"
#include "core/provider/signin.h"

#include <QJsonObject>

namespace jackfield {

/// What POST /v1/sessions and /v1/sessions/steps answer: a session, or the next step. Protocol when it is neither.
Result<SignInProgress> signInProgressFromJson(const QJsonObject &answer);

/// The tokens of a session. Protocol when there is none.
Result<TokenPair> tokensFromJson(const QJsonObject &session);

/// The body of POST /v1/sessions/steps.
QJsonObject stepToJson(const QString &ticket, const StepAnswer &answer);

LinkInfo linkFromJson(const QJsonObject &link);

} // namespace jackfield
