#pragma once

#include "ui/fields/state.h"

#include <QList>
#include <QString>

namespace jackfield {

/// A cell of a RecordTable. Texts are data: shown as they are.
struct RecordCell {
    enum class Look {
        Name,  ///< what the row is called
        Text,  ///< what is read
        Faint, ///< what stands beside it
        Dot,   ///< a state: a dot in its colour, and its word
        Pill   ///< the same, with its icon, on its ground
    };

    QString text;
    Look look = Look::Text;
    State state = State::Neutral;
    QString icon = {}; ///< of a pill
    QString chip = {}; ///< a word behind a name, as "You"

    bool operator==(const RecordCell &) const = default;
};

/// What can be done with a row.
struct RecordAction {
    QString id;
    QString text;
    bool isDanger = false;
    QString why = {}; ///< not empty: it cannot be done now, and why

    bool operator==(const RecordAction &) const = default;
};

/// A row: an object of the account.
struct Record {
    QString id;
    QString name;
    QList<RecordCell> cells; ///< one for each column
    QList<RecordAction> actions = {};
    bool isEdited = false; ///< something of it waits to be sent

    bool operator==(const Record &) const = default;
};

} // namespace jackfield
