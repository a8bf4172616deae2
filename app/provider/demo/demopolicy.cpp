#include "app/provider/demo/demopolicy.h"

#include "app/provider/account/accounttype.h"
#include "app/provider/phonecatalogue.h"
#include "core/domain/accesslevels.h"

namespace jackfield::reference {

using namespace Qt::StringLiterals;

AccountPolicy policyFor(const QString &accountType)
{
    const bool isCloud = accountType == "business-cloud"_L1;
    AccountPolicy policy;
    policy.providerName = u"Northfold Voice"_s;
    policy.orderContact = u"orders@northfold.example"_s;
    policy.signInIdFormat = isCloud ? u"email"_s : hasUsers(accountType) ? u"alphanumeric"_s : u"none"_s;
    policy.hasUsername = policy.hasCallingPlans = isCloud;
    policy.hasSites = accountType != "specialty-lines"_L1;
    policy.groupTimeZone = u"America/Chicago"_s;
    if (hasUsers(accountType) || accountType == "business-lines"_L1)
        policy.deviceTypes = deviceTypes();
    policy.timeZones = {
        {u"America/New_York"_s, u"Eastern"_s}, {u"America/Chicago"_s, u"Central"_s},     {u"America/Denver"_s, u"Mountain"_s},
        {u"America/Phoenix"_s, u"Arizona"_s},  {u"America/Los_Angeles"_s, u"Pacific"_s}, {u"America/Anchorage"_s, u"Alaska"_s},
        {u"Pacific/Honolulu"_s, u"Hawaii"_s},  {u"America/Toronto"_s, u"Toronto"_s},     {u"America/Halifax"_s, u"Atlantic"_s},
        {u"Europe/London"_s, u"London"_s},     {u"Europe/Paris"_s, u"Paris"_s}};
    policy.languages = {{u"en"_s, u"English"_s}, {u"fr"_s, u"Français"_s}};
    if (policy.hasCallingPlans)
        policy.callingPlans = {
            {u"local"_s, u"Local"_s}, {u"us-canada"_s, u"US and Canada"_s}, {u"international"_s, u"International"_s}};
    policy.adminLevels = adminLevelsOf(accountType);
    policy.portsMax = 16;
    return policy;
}

SignInPolicy signInFor(const QString &accountType)
{
    SignInPolicy policy;
    if (accountType == "cloud-pbx"_L1)
        policy.activation = u"temporary-password"_s;
    policy.oneTimeCodes = true;
    policy.contactNumberRequired = true;
    policy.termsVersion = u"2026-01"_s;
    policy.termsAddress = u"https://northfold.example/terms"_s;
    policy.brandingDomains = {{u"portal.northfold.example"_s, u"Northfold Voice"_s}};
    return policy;
}

AccountPolicy quillhavenPolicy()
{
    AccountPolicy policy = policyFor(u"business-cloud"_s);
    policy.departments = {u"Administration"_s, u"Client Services"_s, u"Design"_s,          u"Engineering"_s,
                          u"Facilities"_s,     u"Finance"_s,         u"Human Resources"_s, u"Legal"_s,
                          u"Logistics"_s,      u"Marketing"_s,       u"Procurement"_s,     u"R&D"_s,
                          u"Sales"_s,          u"Support"_s};
    policy.sites = {u"Halden Wharf"_s, u"Pell Street"_s, u"Oakmere"_s,          u"Tarn House"_s,     u"Lantern Quay"_s,
                    u"Birch Hollow"_s, u"Saltmarsh"_s,   u"Copperfield Yard"_s, u"Number Nine"_s,    u"Vesper Hill"_s,
                    u"Old Granary"_s,  u"Ferrymoor"_s,   u"Kestrel Park"_s,     u"Maison Bélanger"_s};
    return policy;
}

SignInPolicy quillhavenSignIn()
{
    SignInPolicy policy = signInFor(u"business-cloud"_s);
    policy.brandingDomains += {u"telephone.quillhaven.example"_s, u"Quillhaven Telephone"_s};
    return policy;
}

QList<Application> demoApplications()
{
    constexpr int asManyAsOneLikes = -1;
    return {
        {{u"softphone"_s}, 0, u"Softphone"_s, asManyAsOneLikes, 0, 1},
        {{u"team-messaging"_s}, 0, u"Team messaging"_s, asManyAsOneLikes, 0, 2},
        {{u"video"_s}, 0, u"Video conferencing"_s, asManyAsOneLikes, 0, 3},
        {{u"screen-sharing"_s}, 0, u"Screen sharing"_s, asManyAsOneLikes, 0, 4},
        {{u"voicemail-to-email"_s}, 0, u"Voicemail to e-mail"_s, asManyAsOneLikes, 0, 5},
        {{u"receptionist-console"_s}, 0, u"Receptionist console"_s, 2, 0, 6},
        {{u"call-recording"_s}, 0, u"Call recording"_s, 9, 0, 7}};
}

QList<Licence> demoLicences()
{
    const QStringList advanced{u"softphone"_s, u"team-messaging"_s};
    const QStringList professional{u"softphone"_s, u"team-messaging"_s, u"video"_s, u"screen-sharing"_s};
    return {
        {{u"standard"_s}, 0, u"Standard"_s, u"All basic voice features"_s, 37, 0, 1, false, {}},
        {{u"advanced"_s}, 0, u"Advanced"_s, u"Standard, softphone and team messaging"_s, 12, 0, 2, true, advanced},
        {{u"professional"_s},
         0,
         u"Professional"_s,
         u"Advanced, video conferencing and screen sharing"_s,
         3,
         0,
         3,
         true,
         professional},
        {{u"contact-center"_s}, 0, u"Contact Center"_s, u"Advanced, with queues and supervision"_s, 0, 0, 4, true, advanced}};
}

} // namespace jackfield::reference
