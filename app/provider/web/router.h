#pragma once

#include "app/provider/services.h"
#include "app/provider/web/clerks.h"
#include "app/provider/web/route.h"

#include <vector>

namespace jackfield::reference {

/// Finds the route of a request, asks for sign-in and account, and turns every failure into a problem document. Called by many threads
/// at once.
class Router {
public:
    Router(Services &services, std::vector<Route> routes);

    Answer answer(Call call);

private:
    Answer answerBy(Call &call, QString &matched) const;
    Answer admit(const Route &route, Call &call) const;
    /// What one of the provider's staff has asked for in a customer's account, and what came of it: also when it was refused.
    void note(const Route &route, const Call &call, const Answer &answer) const;
    // Each answers why not, or nothing.
    std::optional<Answer> enterAccount(const Route &route, Call &call, const AccountId &account) const;
    std::optional<Answer> levelRefusal(const Route &route, const Call &call) const;

    Services &m_services;
    Clerks m_clerks;
    std::vector<Route> m_routes;
    std::vector<QStringList> m_patterns; ///< the paths of the routes, split at their slashes
};

} // namespace jackfield::reference
