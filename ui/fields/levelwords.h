#pragma once

#include "core/domain/account.h"

#include <QCoreApplication>

namespace jackfield {

/// What the levels of an account may do (core/domain/accesslevels.h), in words.
struct LevelWords {
    Q_DECLARE_TR_FUNCTIONS(LevelWords)

public:
    /// Why who is signed in may not change this area, and whom to ask (S0.2, S3.7); empty: they may, or the provider will tell.
    static QString whyNot(const AccountPolicy &policy, const QString &area);
    static bool isStaff(const AccountPolicy &policy); ///< of the provider
    static QString level(const AccountPolicy &policy, const QString &level);
    static QString area(const QString &area);
};

} // namespace jackfield
