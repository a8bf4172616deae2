#include "app/provider/demo/demosites.h"

#include "app/provider/account/siteedit.h"
#include "app/provider/demo/numberplan.h"

namespace jackfield::reference {

using namespace Qt::StringLiterals;

void writeDemoSites(Connection &sql, qint64 slot, const AccountPolicy &policy)
{
    ObjectStore objects(sql, slot);
    const auto maren = objects.find<Administrator>(u"maren"_s);
    const auto ingrid = objects.find<Administrator>(u"ingrid"_s);
    for (qsizetype at = 0; at < policy.sites.size(); ++at) {
        Site site;
        site.id.value = u"site%1"_s.arg(at + 1, 2, 10, QChar(u'0'));
        site.name = policy.sites[at];
        site.online = at != 10;
        followContact(site, at % 3 == 1 ? ingrid : maren);
        site.outsideNumber = fictionalNumber(u"800"_s, int(at) + 20);
        objects.put(site);
    }
}

} // namespace jackfield::reference
