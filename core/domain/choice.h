#pragma once

#include <QList>
#include <QString>

namespace jackfield {

/// Something to choose from that the account's policy lists: a language, a calling plan, an admin type.
struct Choice {
    QString id;
    QString name;

    bool operator==(const Choice &) const = default;
};

using Choices = QList<Choice>;

inline QString nameOf(const Choices &choices, const QString &id)
{
    for (const Choice &choice : choices) {
        if (choice.id == id)
            return choice.name;
    }
    return id;
}

} // namespace jackfield
