#pragma once

#include <QCoreApplication>
#include <QUrl>

namespace jackfield {

/// What a person typed as the provider's address. A bare host means https; http is taken for this computer only, because a password
/// would go over the network in clear otherwise.
struct AddressCheck {
    Q_DECLARE_TR_FUNCTIONS(AddressCheck)

public:
    QUrl url;        ///< without path's trailing slash; empty when there is a problem
    QString problem; ///< one sentence for the field; empty when the address can be tried

    bool isUsable() const { return problem.isEmpty() && !url.isEmpty(); }

    static AddressCheck of(const QString &typed);
    /// The address as a person would say it: the host, with a port that is not the usual one.
    static QString spoken(const QUrl &url);
};

} // namespace jackfield
