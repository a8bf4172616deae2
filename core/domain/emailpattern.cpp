#include "core/domain/emailpattern.h"

#include "core/base/text.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace jackfield {

namespace {

constexpr int forms = 6;

// Accents and spaces are gone: "Novák" is "novak" in an address.
QString lettersOf(const QString &name)
{
    const QString letters = searchWords(foldForSearch(name)).join(QString());
    for (const QChar letter : letters) {
        if (letter.unicode() > 0x7f)
            return {};
    }
    return letters;
}

std::array<QString, forms> localParts(const QString &firstName, const QString &lastName)
{
    const QString first = lettersOf(firstName);
    const QString last = lettersOf(lastName);
    if (first.isEmpty() || last.isEmpty())
        return {};
    return {first + u'.' + last, first.left(1) + last, first + last.left(1),
            first + last,        first + u'_' + last,  last + u'.' + first};
}

} // namespace

EmailPattern EmailPattern::of(const QList<User> &users)
{
    QHash<QString, int> domains;
    std::array<int, forms> counts{};
    int known = 0;
    for (const User &user : users) {
        const qsizetype at = user.email.lastIndexOf(u'@');
        const auto parts = localParts(user.firstName, user.lastName);
        if (at < 1 || parts[0].isEmpty())
            continue;
        ++known;
        ++domains[user.email.mid(at + 1)];
        for (int form = 0; form < forms; ++form)
            counts[size_t(form)] += user.email.left(at).compare(parts[size_t(form)], Qt::CaseInsensitive) == 0;
    }
    EmailPattern pattern;
    const auto most = std::max_element(counts.cbegin(), counts.cend());
    if (*most == 0 || *most * 2 < known)
        return pattern;
    pattern.m_form = int(most - counts.cbegin());
    for (auto it = domains.constBegin(); it != domains.constEnd(); ++it) {
        if (pattern.m_domain.isEmpty() || it.value() > domains.value(pattern.m_domain))
            pattern.m_domain = it.key();
    }
    return pattern;
}

QString EmailPattern::address(const QString &firstName, const QString &lastName) const
{
    if (isEmpty())
        return {};
    const QString local = localParts(firstName, lastName)[size_t(m_form)];
    return local.isEmpty() ? QString() : local + u'@' + m_domain;
}

} // namespace jackfield
