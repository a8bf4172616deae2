#pragma once

#include "ui/fields/state.h"

#include <QAbstractListModel>

namespace jackfield {

/// The navigation's rows: places, and before the first place of a section its heading, which cannot be chosen.
class NavModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        IconRole,      ///< QString: icon name
        CountRole,     ///< qint64; -1: none
        BadgeRole,     ///< int; 0: none. Work that waits, shown in place of the count
        HeadingRole,   ///< bool
        BadgeStateRole ///< int: State, for the badge's colour
    };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    void add(const QString &id, const QString &icon, const QString &title, const QString &section);
    /// Also the heading of a section that has no place any more.
    void remove(const QString &id);
    void setCount(const QString &id, qint64 count);
    /// `meaning` says what the number counts, for assistive technology: "12 E911 problems".
    void setBadge(const QString &id, int badge, const QString &meaning, State state = State::Danger);
    QModelIndex indexOf(const QString &id) const;

private:
    struct Row {
        QString id;
        QString icon;
        QString title;
        bool heading = false;
        qint64 count = -1;
        int badge = 0;
        State badgeState = State::Danger;
        QString meaning = {};
    };

    QList<Row> m_rows;
    QString m_lastSection;
};

} // namespace jackfield
