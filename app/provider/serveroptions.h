#pragma once

#include "core/base/clock.h"

#include <QString>

#include <memory>

namespace jackfield::reference {

/// What the command line of jackfield-provider says.
struct ServerOptions {
    QString dataFolder;
    QString host = QStringLiteral("127.0.0.1");
    quint16 port = 0;       ///< 0: any free one
    bool demo = false;      ///< fill a folder that has no database yet with the demo account
    int users = 284;        ///< of the demo account
    QString tlsCertificate; ///< PEM files; both or none
    QString tlsKey;
    std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>();
};

} // namespace jackfield::reference
