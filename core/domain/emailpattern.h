#pragma once

#include "core/domain/user.h"

namespace jackfield {

/// How a company makes its people's e-mail addresses, learned from those that are there: "first.last", "flast" and the like, at a domain.
class EmailPattern {
public:
    /// The commonest way; one that says nothing when fewer than half of the addresses follow it.
    static EmailPattern of(const QList<User> &users);

    bool isEmpty() const { return m_domain.isEmpty(); }
    /// Empty when a name is missing, or has no letters that an address can have.
    QString address(const QString &firstName, const QString &lastName) const;

private:
    int m_form = -1;
    QString m_domain;
};

} // namespace jackfield
