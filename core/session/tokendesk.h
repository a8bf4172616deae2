#pragma once

#include "core/provider/signin.h"

#include <QObject>

#include <memory>

namespace jackfield {

/// Where sessions of other threads ask for a token that one session renews for all. It lives on the GUI thread and may outlive that
/// session: then the answer is Auth.
class TokenDesk final : public QObject {
    Q_OBJECT

public:
    explicit TokenDesk(RenewToken renew) : m_renew(std::move(renew)) { }
    void close() { m_renew = {}; }

    static RenewToken renewer(const std::shared_ptr<TokenDesk> &desk);

private:
    RenewToken m_renew; ///< called on the GUI thread
};

} // namespace jackfield
