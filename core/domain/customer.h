#pragma once

#include "core/domain/account.h"

#include <QDateTime>

namespace jackfield {

/// A customer of the provider, as the provider's own people find it (S1.5).
struct Customer {
    Account account;
    QString type; ///< see accesslevels.h

    bool operator==(const Customer &) const = default;
};

/// What is told about a customer before anybody enters (S1.6).
struct CustomerInformation {
    struct Contact {
        QString name;
        QString email;
        QString number; ///< E.164; empty: none was given
        bool registered = true;

        bool operator==(const Contact &) const = default;
    };
    struct Pool {
        QString name;
        int assigned = 0;
        int total = 0;
        int rank = 0;

        bool operator==(const Pool &) const = default;
    };

    Customer customer;
    qint64 users = 0;
    QList<Contact> administrators;
    QList<Pool> stations; ///< in rank order
    int sites = 0;
    int sitesOffline = 0;

    bool operator==(const CustomerInformation &) const = default;
};

/// Why, how and for how long somebody of the provider wants to act as a customer.
struct AccessRequest {
    QString reason; ///< for the customer to read
    bool readOnly = true;
    int minutes = 60;

    bool operator==(const AccessRequest &) const = default;
};

/// The access that was given. The provider records every request under it, with who made it.
struct CustomerAccess {
    QString id;
    QString reason;
    bool readOnly = true;
    QDateTime endsAt;
    QString level; ///< of the one who acts: agent, partner

    bool operator==(const CustomerAccess &) const = default;
};

/// A customer that one entered before.
struct PastAccess {
    Account account;
    QString reason;
    bool readOnly = true;
    QDateTime startsAt;
    QDateTime endsAt;

    bool operator==(const PastAccess &) const = default;
};

} // namespace jackfield
