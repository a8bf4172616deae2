#include "app/provider/account/addresscheck.h"

#include "core/domain/emergencyrules.h"

#include <QHash>
#include <QStringList>

namespace jackfield::reference {

using namespace Qt::StringLiterals;

namespace {

/// The states, territories and military regions whose ZIP codes begin with the digit. New York also has 005 and 063, Texas 885, the District of
/// Columbia 569.
QStringList statesOf(QChar digit)
{
    static const char *const byDigit[] = {
        "CT MA ME NH NJ PR RI VT VI AE NY",
        "DE NY PA",
        "DC MD NC SC VA WV",
        "AL FL GA MS TN AA",
        "IN KY MI OH",
        "IA MN MT ND SD WI DC",
        "IL KS MO NE",
        "AR LA OK TX",
        "AZ CO ID NM NV UT WY TX",
        "AK CA HI OR WA AS GU MP FM MH PW AP"};
    return QString::fromLatin1(byDigit[digit.digitValue()]).split(u' ');
}

/// The provinces and territories whose postal codes begin with the letter.
QStringList provincesOf(QChar letter)
{
    static const QHash<QChar, QString> byLetter{
        {u'A', u"NL"_s}, {u'B', u"NS"_s}, {u'C', u"PE"_s}, {u'E', u"NB"_s}, {u'G', u"QC"_s},    {u'H', u"QC"_s},
        {u'J', u"QC"_s}, {u'K', u"ON"_s}, {u'L', u"ON"_s}, {u'M', u"ON"_s}, {u'N', u"ON"_s},    {u'P', u"ON"_s},
        {u'R', u"MB"_s}, {u'S', u"SK"_s}, {u'T', u"AB"_s}, {u'V', u"BC"_s}, {u'X', u"NT NU"_s}, {u'Y', u"YT"_s}};
    return byLetter.value(letter).split(u' ');
}

QStringList regionsOf(const EmergencyAddress &address)
{
    const QChar first = address.postalCode.at(0);
    return address.country == "US"_L1 ? statesOf(first) : provincesOf(first);
}

} // namespace

bool canBeFound(const EmergencyAddress &address) { return regionsOf(address).contains(address.region); }

EmergencyAddress suggestionFor(EmergencyAddress address)
{
    address = usuallyWritten(address);
    if (const QStringList regions = regionsOf(address); regions.size() == 1)
        address.region = regions.first();
    return address;
}

} // namespace jackfield::reference
