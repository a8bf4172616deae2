#pragma once

#include "ui/fields/rulelist.h"

#include <QCoreApplication>

namespace jackfield {

/// The rules of a password that somebody makes up (S2.25), for people; their codes are those of passwordErrors().
struct PasswordRuleList {
    Q_DECLARE_TR_FUNCTIONS(PasswordRuleList)

public:
    static QList<RuleList::Rule> rules()
    {
        return {
            {QStringLiteral("length"), tr("6 characters or more")},
            {QStringLiteral("upper"), tr("1 capital letter")},
            {QStringLiteral("lower"), tr("1 small letter")},
            {QStringLiteral("digit"), tr("1 number")},
            {QStringLiteral("symbol"), tr("1 other character, such as !")}};
    }
};

} // namespace jackfield
