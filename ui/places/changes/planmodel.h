#pragma once

#include "core/session/session.h"
#include "ui/fields/state.h"

#include <QAbstractListModel>
#include <QSet>

namespace jackfield {

/// The changes that are not at the provider yet, in the order in which they are sent. What can be applied has a check box; the boxes stay as
/// they are while the changes move on.
class PlanModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        CaptionRole = Qt::UserRole + 1, ///< QString: what kind of change it is
        WordRole,                       ///< QString: its state
        StateRole,                      ///< int: State, for the colour
        StateIconRole,                  ///< QString: names of icons
        IconRole,
    };

    using QAbstractListModel::QAbstractListModel;

    void show(const QList<CommandStatus> &commands, Link link);
    const CommandStatus *at(int row) const;
    int rowOf(const IdempotencyKey &key) const; ///< -1: it is not there any more

    QList<IdempotencyKey> ready() const;   ///< those that wait only for Apply
    QList<IdempotencyKey> checked() const; ///< of these, the ones that a person ticked
    void checkAll(bool checked);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void checkedChanged();

private:
    static bool isReady(const CommandStatus &status) { return status.state == CommandState::Held; }
    static QString icon(const Command &command);

    QList<CommandStatus> m_commands;
    Link m_link = Link::Connecting;
    QSet<QString> m_unchecked; ///< keys; what is new is ticked
};

} // namespace jackfield
