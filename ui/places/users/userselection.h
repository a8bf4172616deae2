#pragma once

#include "core/domain/ids.h"

#include <QHash>
#include <QList>
#include <QObject>

namespace jackfield {

/// The users that somebody has ticked, wherever their rows go.
class UserSelection final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    bool contains(const QString &id) const { return m_order.contains(id); }
    bool isEmpty() const { return m_order.isEmpty(); }
    qsizetype size() const { return m_order.size(); }
    QList<UserId> ids() const; ///< in the order in which they were ticked

    void set(const QList<UserId> &users, bool ticked);
    void toggle(const UserId &user) { set({user}, !contains(user.value)); }
    void clear();

Q_SIGNALS:
    void changed();

private:
    QHash<QString, quint64> m_order;
    quint64 m_next = 0;
};

} // namespace jackfield
