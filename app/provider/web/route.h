#pragma once

#include "app/provider/web/answer.h"
#include "app/provider/web/call.h"

#include <functional>

namespace jackfield::reference {

/// A method and a path with {parts}, and who answers it. A path with {account} is answered for people of that account, and for staff who
/// have access to it at the moment.
struct Route {
    enum class Access { Open, SignedIn, Staff };

    QByteArray method;
    QString path;
    Access access = Access::SignedIn;
    std::function<Answer(Call &)> handler;
    /// Of core/domain/accesslevels.h: whose level sees it may read, whose level changes it may write. Empty: everybody of the account.
    QByteArray area = {};

    bool writes() const { return method != "GET"; }
};

} // namespace jackfield::reference
