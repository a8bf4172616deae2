#include "app/provider/store/hashes.h"

#include "app/provider/store/passwordhash.h"

namespace jackfield::reference {

void Hashes::write(DatabasePool &databases, const Work &work, const std::function<void()> &beforeHashing)
{
    Hashes hashes;
    for (;;) {
        try {
            databases.write([&](Connection &sql) { return work(sql, hashes); });
            return;
        } catch (const Wanted &) {
            if (beforeHashing)
                beforeHashing();
            hashes.m_wanted();
        }
    }
}

QString Hashes::of(const QString &password)
{
    if (const auto known = m_hashes.constFind(password); known != m_hashes.constEnd())
        return *known;
    m_wanted = [this, password] { m_hashes.insert(password, PasswordHash::of(password)); };
    throw Wanted();
}

bool Hashes::matches(const QString &hash, const QString &password)
{
    const std::pair asked(hash, password);
    if (const auto known = m_verdicts.constFind(asked); known != m_verdicts.constEnd())
        return *known;
    m_wanted = [this, asked] { m_verdicts.insert(asked, PasswordHash::matches(asked.first, asked.second)); };
    throw Wanted();
}

QString Hashes::once(const std::function<QString()> &make)
{
    if (m_made.isEmpty())
        m_made = make();
    return m_made;
}

} // namespace jackfield::reference
