#include "ui/places/users/bulkmodel.h"

#include "ui/places/users/bulkwords.h"

namespace jackfield {

void BulkModel::clear()
{
    beginResetModel();
    m_lines.clear();
    m_ended.clear();
    endResetModel();
}

void BulkModel::append(const QList<BulkLine> &lines)
{
    if (lines.isEmpty())
        return;
    beginInsertRows({}, int(m_lines.size()), int(m_lines.size() + lines.size()) - 1);
    m_lines += lines;
    endInsertRows();
}

void BulkModel::setOutcome(int line, BulkRun::Outcome outcome, const QString &words)
{
    m_ended.insert(line, {outcome, words});
    Q_EMIT dataChanged(index(line, ResultColumn), index(line, ResultColumn));
}

QString BulkModel::side(const BulkLine &line, QJsonValue FieldEdit::*side) const
{
    if (line.command && std::holds_alternative<RemoveObject>(*line.command))
        return side == &FieldEdit::to ? tr("removed") : QString();
    QStringList texts;
    for (const FieldEdit &edit : line.edits) {
        const QString value = (edit.*side).toString();
        const QString text = m_names.contains(value) ? m_names.value(value) : m_values.textOf(edit.field, edit.*side);
        const ObjectKind kind = line.command ? commandObject(*line.command).value_or(ObjectRef()).kind : ObjectKind::User;
        texts += kind == ObjectKind::UserCalling ? tr("%1: %2").arg(FieldValues::labelOf(kind, edit.field), text) : text;
    }
    return texts.join(QStringLiteral(", "));
}

QString BulkModel::result(int row) const
{
    const Ended ended = m_ended.value(row);
    if (!ended.words.isEmpty())
        return ended.words;
    switch (ended.outcome) {
    case BulkRun::Outcome::Open: break;
    case BulkRun::Outcome::OnItsWay: return tr("Sending");
    case BulkRun::Outcome::Kept: return tr("In Pending changes");
    case BulkRun::Outcome::Applied: return m_lines.at(row).command ? tr("Applied") : tr("Sent");
    case BulkRun::Outcome::Failed: return tr("Failed");
    }
    return BulkWords::leftOut(m_lines.at(row).leftOut);
}

QVariant BulkModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const BulkLine &line = m_lines.at(index.row());
    if (role == LeavesRole)
        return !line.changes();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case NameColumn: return line.name;
    case NowColumn: return side(line, &FieldEdit::from);
    case ThenColumn: return side(line, &FieldEdit::to);
    default: return result(index.row());
    }
}

QVariant BulkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("User");
    case NowColumn: return tr("Now");
    case ThenColumn: return tr("After the change");
    default: return tr("What becomes of it");
    }
}

} // namespace jackfield
