#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>

namespace jackfield {

/// Which columns of the users' table somebody wants to see, from left to right, and how wide those are that he or she has drawn. Numbers are those
/// of UsersModel::Column; the name is always the first.
struct ColumnChoice {
    QList<int> shown = usual();
    QHash<int, int> widths = {};

    bool operator==(const ColumnChoice &) const = default;

    static QList<int> usual();
    QJsonObject toJson() const;
    /// What is no column (any more) is left out.
    static ColumnChoice fromJson(const QJsonObject &json);
};

} // namespace jackfield
