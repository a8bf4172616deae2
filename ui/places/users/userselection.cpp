#include "ui/places/users/userselection.h"

#include <algorithm>

namespace jackfield {

QList<UserId> UserSelection::ids() const
{
    std::vector<std::pair<quint64, QString>> ordered;
    ordered.reserve(size_t(m_order.size()));
    for (auto each = m_order.constBegin(); each != m_order.constEnd(); ++each)
        ordered.emplace_back(each.value(), each.key());
    std::sort(ordered.begin(), ordered.end());
    QList<UserId> ids;
    for (const auto &[order, id] : ordered)
        ids.append({id});
    return ids;
}

void UserSelection::set(const QList<UserId> &users, bool ticked)
{
    const qsizetype before = m_order.size();
    for (const UserId &user : users) {
        if (!ticked)
            m_order.remove(user.value);
        else if (!user.isEmpty() && !m_order.contains(user.value))
            m_order.insert(user.value, m_next++);
    }
    if (m_order.size() != before)
        Q_EMIT changed();
}

void UserSelection::clear()
{
    if (m_order.isEmpty())
        return;
    m_order.clear();
    Q_EMIT changed();
}

} // namespace jackfield
