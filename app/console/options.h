#pragma once

#include "core/domain/maillink.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <variant>

namespace jackfield {

/// What the command line asks for.
struct Options {
    Q_DECLARE_TR_FUNCTIONS(Options)

public:
    QString dataFolder;           ///< settings and copies; empty: the system's place for them
    QUrl provider;                ///< offered in the sign-in window
    std::optional<MailLink> link; ///< of a mail: a password is made with it
    QUrl demo;                    ///< sign in there as the demo administrator; on this computer only
    QString tourFolder;           ///< walk through by itself and leave pictures there
    QString tourRoute = QStringLiteral("first-light");
    int tourStepSeconds = 60; ///< a step that takes longer has failed
    QString language;         ///< empty: the system's
    QString theme;            ///< system, light, dark; empty: as last time
    bool offline = false;     ///< open the newest copy without signing in
    bool reportStart = false; ///< say how long the start took, and end

    /// Something to print, and how to end.
    struct Ending {
        QString text;
        int status = 0;
    };
    static std::variant<Options, Ending> read(const QStringList &arguments);
};

} // namespace jackfield
