#pragma once

#include "core/domain/change.h"
#include "core/domain/fieldedit.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace jackfield {

/// What a change did to an object; the numbers stand in files.
enum class HistoryAction { Added = 0, Changed = 1, Removed = 2 };

/// One change of one object, as a pull or the answer to a push brought it.
struct HistoryEvent {
    qint64 n = 0; ///< grows in the order in which this computer learned of them
    QDateTime at; ///< when, as the provider says, else when this computer learned of it; UTC
    ObjectKind kind = ObjectKind::User;
    QString id;
    QString name; ///< as people knew it then
    HistoryAction action = HistoryAction::Changed;
    QString by;             ///< empty: the provider does not say
    QList<FieldEdit> edits; ///< of an object that was added or removed: all its fields

    bool operator==(const HistoryEvent &) const = default;
};

/// The edits that people look for, in the order of the field table: not counters, nor who changed it and when.
QList<FieldEdit> shownEdits(const HistoryEvent &event);
/// How many lines it is in a list: one for what was added or removed, else one an edit.
int shownRows(const HistoryEvent &event);

/// Which changes somebody asks for. Each day is one of local time.
struct HistoryQuery {
    QDateTime from; ///< invalid: as far as is known
    QDateTime to;   ///< not included; invalid: now
    QString text;   ///< words in names and values; accents and case do not matter
    std::optional<ObjectKind> kind;
    std::optional<HistoryAction> action;
    std::optional<QString> by;
    QString id; ///< with `kind`: one object; empty: all

    bool operator==(const HistoryQuery &) const = default;
};

/// A stretch of time of which nothing is known.
struct HistoryGap {
    QDateTime since;
    QDateTime until;
    bool operator==(const HistoryGap &) const = default;
};

struct HistoryDay {
    QDate day;
    qint64 rows = 0;
    bool operator==(const HistoryDay &) const = default;
};

/// What a query finds, counted.
struct HistoryOverview {
    qint64 added = 0;       ///< objects
    qint64 removed = 0;     ///< objects
    qint64 changed = 0;     ///< fields
    qint64 records = 0;     ///< objects of which a field changed
    QList<HistoryDay> days; ///< those with changes, the last first
    QStringList people;     ///< everybody who changed something in that time, whatever else the query asks
    QList<HistoryGap> gaps; ///< in that time, the last first
    QDateTime since;        ///< what was before is not known; invalid: nothing is known yet

    qint64 rows() const { return added + changed + removed; }
};

/// An object as it was.
struct ObjectThen {
    ObjectKind kind = ObjectKind::User;
    QString id;
    /// The fields that were otherwise, by its field table; all of them when it is not there any more; nullopt: it was not there.
    std::optional<QJsonObject> object;
};

} // namespace jackfield
