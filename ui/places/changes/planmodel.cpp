#include "ui/places/changes/planmodel.h"

#include "ui/pending/commandwords.h"

#include <algorithm>

namespace jackfield {

void PlanModel::show(const QList<CommandStatus> &commands, Link link)
{
    m_link = link;
    const bool sameRows = std::equal(
        commands.begin(), commands.end(), m_commands.begin(), m_commands.end(),
        [](const CommandStatus &a, const CommandStatus &b) { return a.key == b.key; });
    if (sameRows) {
        m_commands = commands;
        if (!m_commands.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(m_commands.size()) - 1));
    } else {
        // Those that are gone leave one by one, and new ones come at the end, so that the view keeps its place.
        for (int row = int(m_commands.size()) - 1; row >= 0; --row) {
            const auto same = [&](const CommandStatus &status) { return status.key == m_commands.at(row).key; };
            if (std::any_of(commands.begin(), commands.end(), same))
                continue;
            beginRemoveRows({}, row, row);
            m_unchecked.remove(m_commands.takeAt(row).key.value);
            endRemoveRows();
        }
        if (commands.size() > m_commands.size()) {
            beginInsertRows({}, int(m_commands.size()), int(commands.size()) - 1);
            m_commands = commands;
            endInsertRows();
        }
        m_commands = commands;
        if (!m_commands.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(m_commands.size()) - 1));
    }
    Q_EMIT checkedChanged();
}

const CommandStatus *PlanModel::at(int row) const { return row >= 0 && row < m_commands.size() ? &m_commands.at(row) : nullptr; }

int PlanModel::rowOf(const IdempotencyKey &key) const
{
    for (int row = 0; row < m_commands.size(); ++row) {
        if (m_commands.at(row).key == key)
            return row;
    }
    return -1;
}

QList<IdempotencyKey> PlanModel::ready() const
{
    QList<IdempotencyKey> keys;
    for (const CommandStatus &status : m_commands) {
        if (isReady(status))
            keys += status.key;
    }
    return keys;
}

QList<IdempotencyKey> PlanModel::checked() const
{
    QList<IdempotencyKey> keys = ready();
    keys.removeIf([this](const IdempotencyKey &key) { return m_unchecked.contains(key.value); });
    return keys;
}

void PlanModel::checkAll(bool checked)
{
    for (const IdempotencyKey &key : ready()) {
        if (checked)
            m_unchecked.remove(key.value);
        else
            m_unchecked.insert(key.value);
    }
    if (!m_commands.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_commands.size()) - 1), {Qt::CheckStateRole});
    Q_EMIT checkedChanged();
}

int PlanModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_commands.size()); }

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    const CommandStatus *status = at(index.row());
    if (!status)
        return {};
    const CommandWords words = CommandWords::of(*status, m_link);
    switch (role) {
    case Qt::DisplayRole: return commandSubject(status->command);
    case CaptionRole: return CommandWords::kind(status->command);
    case WordRole: return words.state;
    case StateRole: return int(CommandWords::look(status->state));
    case StateIconRole: return words.icon;
    case IconRole: return icon(status->command);
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3").arg(commandSubject(status->command), CommandWords::kind(status->command), words.state);
    case Qt::CheckStateRole:
        if (!isReady(*status))
            return {};
        return m_unchecked.contains(status->key.value) ? Qt::Unchecked : Qt::Checked;
    default: return {};
    }
}

bool PlanModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const CommandStatus *status = at(index.row());
    if (role != Qt::CheckStateRole || !status || !isReady(*status))
        return false;
    if (value.toInt() == Qt::Checked)
        m_unchecked.remove(status->key.value);
    else
        m_unchecked.insert(status->key.value);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT checkedChanged();
    return true;
}

Qt::ItemFlags PlanModel::flags(const QModelIndex &index) const
{
    const CommandStatus *status = at(index.row());
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (status && isReady(*status))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QString PlanModel::icon(const Command &command)
{
    struct {
        QString operator()(const SetUpUser &) const { return QStringLiteral("user-add"); }
        QString operator()(const ChangeObject &change) const { return ofKind(change.object.kind); }
        static QString ofKind(ObjectKind kind)
        {
            switch (kind) {
            case ObjectKind::UserCalling: return QStringLiteral("forward");
            case ObjectKind::UserVoicemail: return QStringLiteral("voicemail");
            case ObjectKind::UserMessaging: return QStringLiteral("chat");
            case ObjectKind::EmergencyAddress: return QStringLiteral("e911");
            case ObjectKind::Site: return QStringLiteral("site");
            case ObjectKind::Administrator: return QStringLiteral("admin");
            case ObjectKind::PhoneNumber: return QStringLiteral("numbers");
            case ObjectKind::Device: return QStringLiteral("device");
            default: return QStringLiteral("user");
            }
        }
        QString operator()(const AddObject &addition) const { return ofKind(addition.kind); }
        QString operator()(const RemoveObject &removal) const
        {
            return removal.object.kind == ObjectKind::User ? QStringLiteral("user-remove") : ofKind(removal.object.kind);
        }
        QString operator()(const ActOnObject &act) const
        {
            return act.action == Action::ActivateNumber ? QStringLiteral("activate")
                : act.action == Action::ReplaceUser     ? QStringLiteral("swap")
                                                        : ofKind(act.object.kind);
        }
    } const names;
    return std::visit(names, command);
}

} // namespace jackfield
