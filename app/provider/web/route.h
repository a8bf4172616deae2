#pragma once

#include "app/provider/web/answer.h"
#include "app/provider/web/call.h"

#include <functional>

namespace jackfield::reference {

/// A method and a path with {parts}, and who answers it. A path with {account} is answered for accounts of the signed-in actor only.
struct Route {
    enum class Access { Open, SignedIn };

    QByteArray method;
    QString path;
    Access access = Access::SignedIn;
    std::function<Answer(Call &)> handler;
};

} // namespace jackfield::reference
