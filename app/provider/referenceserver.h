#pragma once

#include "app/provider/serveroptions.h"
#include "core/base/result.h"

#include <memory>

namespace jackfield::reference {

/// The reference provider: the native API over HTTP, with its own database in one folder. It runs on its own threads and needs no event
/// loop. Everything it has said is on the disk: after a stop, or a crash, start() goes on where it was.
class ReferenceServer {
public:
    ReferenceServer();
    ~ReferenceServer(); ///< stops
    ReferenceServer(const ReferenceServer &) = delete;
    ReferenceServer &operator=(const ReferenceServer &) = delete;

    /// Answers the port when it is ready. Fails, with a sentence for a person in Error::detail, when the folder cannot be written or is
    /// served by another process, the database is from a newer version or the port is in use.
    Result<quint16> start(const ServerOptions &options);
    void stop();

    /// The scheme is https when there is a certificate. Empty while stopped.
    QString address() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace jackfield::reference
