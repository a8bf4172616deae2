#pragma once

#include "core/base/error.h"

#include <QCoreApplication>
#include <QUrl>

namespace jackfield {

/// Why a step of a sign-in was not taken: a bold sentence, and one that says what to do next.
struct StepFault {
    Q_DECLARE_TR_FUNCTIONS(StepFault)

public:
    QString bold;
    QString plain;
    bool isOver = false; ///< one has to begin again, with the password

    static StepFault of(const Error &error, const QUrl &address);
};

} // namespace jackfield
