#pragma once

#include "app/provider/api/routearea.h"
#include "app/provider/services.h"
#include "app/provider/web/route.h"

#include <vector>

namespace jackfield::reference {

// Each part of the native API adds its routes. resources/openapi/jackfield-native-v1.json describes them; a test holds both together.
void addSessionRoutes(std::vector<Route> &routes, Services &services);       ///< discovery, sign-in, sign-out
void addAccountRoutes(std::vector<Route> &routes, Services &services);       ///< policy, change feed, availability
void addLinkRoutes(std::vector<Route> &routes, Services &services);          ///< links of mails: registration, passwords
void addAuthenticatorRoutes(std::vector<Route> &routes, Services &services); ///< one's own authenticators
void addAdministratorRoutes(std::vector<Route> &routes, Services &services);
void addCustomerRoutes(std::vector<Route> &routes, Services &services); ///< the provider's staff: search, access; audit
void addFeatureRoutes(
    std::vector<Route> &routes, Services &services); ///< the parts of a user: calling, voicemail, messaging, secrets
void addChoiceRoutes(std::vector<Route> &routes, Services &services);    ///< what there is to choose from, and the tags
void addResourceRoutes(std::vector<Route> &routes, Services &services);  ///< licences, sites, numbers, devices
void addUserRoutes(std::vector<Route> &routes, Services &services);      ///< one user: read, change, remove
void addUserSetupRoutes(std::vector<Route> &routes, Services &services); ///< Set Up a User, and what became of a command

inline std::vector<Route> allRoutes(Services &services)
{
    std::vector<Route> routes;
    addSessionRoutes(routes, services);
    addAccountRoutes(routes, services);
    addLinkRoutes(routes, services);
    addAuthenticatorRoutes(routes, services);
    addAdministratorRoutes(routes, services);
    addCustomerRoutes(routes, services);
    addFeatureRoutes(routes, services);
    addChoiceRoutes(routes, services);
    addResourceRoutes(routes, services);
    addUserRoutes(routes, services);
    addUserSetupRoutes(routes, services);
    for (Route &route : routes)
        route.area = areaOf(route);
    return routes;
}

} // namespace jackfield::reference
