#pragma once

#include "ui/wizards/setupuser/usersetupbuilder.h"

#include <QCoreApplication>

namespace jackfield {

/// What is wrong with fields and saves, in words for people.
class SetupProblems {
    Q_DECLARE_TR_FUNCTIONS(jackfield::SetupProblems)

public:
    /// One sentence to stand at the field.
    static QString atField(const FieldError &error, const UserSetupBuilder &builder);

    struct Sentence {
        QString bold;
        QString plain;
    };
    /// A save that failed as a whole.
    static Sentence ofSave(const Error &error, const UserSetupBuilder &builder);

private:
    static QString taken(const FieldError &error, const UserSetupBuilder &builder);
    static QString required(const QString &field);
    static QString format(const QString &field, const UserSetupBuilder &builder);
};

} // namespace jackfield
