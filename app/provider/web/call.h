#pragma once

#include "app/provider/people/person.h"
#include "core/domain/account.h"

#include <QByteArray>
#include <QHash>

#include <chrono>

namespace jackfield::reference {

/// One request, as a route's handler sees it: without sockets, checked for sign-in and account where the route asks for that.
struct Call {
    QByteArray method;
    QString path;
    QHash<QString, QString> query;
    QByteArray authorization;
    QByteArray acceptEncoding;
    QByteArray idempotencyKey;
    QByteArray ifMatch;
    QByteArray contentType; ///< in lower case, without parameters
    QString remote;         ///< the address that it came from
    QByteArray body;
    std::chrono::steady_clock::time_point began = std::chrono::steady_clock::now();
    bool mayWait = true; ///< Answer::later is an answer

    QHash<QString, QString> parts; ///< what stands in the {braces} of the route
    QByteArray token;              ///< of a route that needs a sign-in
    Actor actor;                   ///< the same
    Person person;                 ///< the same: who that is
    QString signIn;                ///< the same: id of the sign-in
    QString access;                ///< of the provider's staff in an account: id of their access to it
    QString accountType;           ///< of a route with {account}: see accesslevels.h
    qint64 slot = 0;               ///< of a route with {account}: the account, which the actor may see
};

} // namespace jackfield::reference
