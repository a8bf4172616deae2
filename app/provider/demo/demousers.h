#pragma once

#include "app/provider/demo/namebook.h"
#include "core/domain/account.h"
#include "core/domain/licence.h"
#include "core/domain/user.h"

#include <QDateTime>
#include <QHash>

namespace jackfield::reference {

/// Makes up the users of the demo account one after the other, without number and device. A few have names that break what is careless:
/// markup, an ampersand, a place marker, right-to-left and combining letters.
class DemoUsers {
public:
    DemoUsers(const AccountPolicy &policy, QList<Licence> licences, QDateTime now);

    User make(int at);

private:
    int siteOf(int at) const;
    PersonName personAt(int at, Dice &dice) const;
    void signIn(User &user, const PersonName &person, Dice &dice);
    void service(User &user, Dice &dice) const;
    QString daysAgo(int days, Dice &dice) const;

    const AccountPolicy &m_policy;
    QList<Licence> m_licences;
    QDateTime m_now;
    NameBook m_names;
    QHash<QString, int> m_addresses; ///< how many people have that first.last
    QHash<QString, int> m_usernames;
};

} // namespace jackfield::reference
