#pragma once

#include "app/provider/web/journal.h"
#include "core/base/clock.h"

#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

namespace jackfield::reference {

/// What the command line of jackfield-provider says.
struct ServerOptions {
    QString dataFolder;
    QString database; ///< postgresql://…; empty: a file in the folder
    QString host = QStringLiteral("127.0.0.1");
    quint16 port = 0;       ///< 0: any free one
    bool demo = false;      ///< fill a folder that has no database yet with the demo account
    int users = 284;        ///< of the demo account
    QString tlsCertificate; ///< PEM files; both or none
    QString tlsKey;
    QUrl portal;              ///< where the links of mails lead; empty: as before
    int numberRestHours = -1; ///< how long a number rests that nobody has any more; -1: as before
    QUrl smtp;                ///< where mails go; empty: into the Maildir
    QString smtpPassword;
    std::chrono::milliseconds mailPause = std::chrono::seconds(30); ///< before a failed mail is tried again for the first time
    Journal::Level log = Journal::Level::Warning;
    Journal::Sink logSink = Journal::toStandardError;
    std::function<void()> beforeHashing; ///< called before each password hash that a write waits for
    std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>();
};

} // namespace jackfield::reference
