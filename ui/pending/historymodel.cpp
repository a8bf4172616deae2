#include "ui/pending/historymodel.h"

#include "core/domain/phonetext.h"

#include <QLocale>

#include <algorithm>

namespace jackfield {

namespace {

constexpr int firstEvents = 8;
constexpr int moreEvents = 200;
constexpr quintptr isDay = 0; // else one more than the day's row

} // namespace

HistoryModel::HistoryModel(Session &session, const Clock &clock, QObject *parent)
    : QAbstractItemModel(parent)
    , m_session(session)
    , m_clock(clock)
{ }

void HistoryModel::setLicences(const QList<Licence> &licences)
{
    m_values.setLicences(licences);
    renew();
}

void HistoryModel::setApplications(const QList<Application> &applications)
{
    m_values.setApplications(applications);
    renew();
}

// What is here already reads otherwise.
void HistoryModel::renew()
{
    for (int day = 0; day < m_days.size(); ++day) {
        const QModelIndex parent = index(day, 0);
        if (const int rows = rowCount(parent); rows > 0)
            Q_EMIT dataChanged(index(0, 0, parent), index(rows - 1, When, parent));
    }
}

void HistoryModel::show(const HistoryQuery &query, const QList<HistoryDay> &days)
{
    ++m_question;
    beginResetModel();
    m_query = query;
    m_days.clear();
    for (const HistoryDay &day : days)
        m_days.append({day, {}, false, false});
    endResetModel();
}

QModelIndex HistoryModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : isDay);
}

QModelIndex HistoryModel::parent(const QModelIndex &index) const
{
    return !index.isValid() || index.internalId() == isDay ? QModelIndex() : createIndex(int(index.internalId() - 1), 0, isDay);
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_days.size());
    if (parent.internalId() != isDay || parent.column() > 0)
        return 0;
    const Day &day = m_days.at(parent.row());
    return int(day.lines.size()) + (hasMore(day) ? 1 : 0);
}

int HistoryModel::columnCount(const QModelIndex &) const { return When + 1; }

bool HistoryModel::hasChildren(const QModelIndex &parent) const
{
    return parent.isValid() ? parent.internalId() == isDay : !m_days.isEmpty();
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return parent.isValid() && parent.internalId() == isDay && !m_days.at(parent.row()).isFetched
        && !m_days.at(parent.row()).isFetching;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        fetch(parent.row(), firstEvents);
}

void HistoryModel::showMore(const QModelIndex &more)
{
    if (kindOf(more) == Kind::More)
        fetch(more.parent().row(), moreEvents);
}

HistoryQuery HistoryModel::queryOf(const QDate &day) const
{
    HistoryQuery query = m_query;
    const QDateTime begins = day.startOfDay();
    const QDateTime ends = day.addDays(1).startOfDay();
    query.from = query.from.isValid() ? std::max(query.from, begins) : begins;
    query.to = query.to.isValid() ? std::min(query.to, ends) : ends;
    return query;
}

void HistoryModel::fetch(int row, int limit)
{
    Day &day = m_days[row];
    if (day.isFetching)
        return;
    day.isFetching = true;
    const auto behind = day.lines.isEmpty() ? std::nullopt : std::optional(day.lines.last().event);
    const auto events = m_session.historyEvents(queryOf(day.day.day), limit, behind);
    whenDone(events, this, [this, question = m_question, date = day.day.day, limit](const Result<QList<HistoryEvent>> &found) {
        if (question == m_question)
            take(date, found.value_or(QList<HistoryEvent>()), limit);
    });
}

void HistoryModel::take(const QDate &date, const QList<HistoryEvent> &events, int limit)
{
    const auto same = [&](const Day &day) { return day.day.day == date; };
    const auto day = std::find_if(m_days.begin(), m_days.end(), same);
    if (day == m_days.end())
        return;
    QList<Line> lines;
    for (const HistoryEvent &event : events) {
        if (event.action != HistoryAction::Changed) {
            lines.append({event, {}});
            continue;
        }
        const QList<FieldEdit> edits = shownEdits(event);
        for (const FieldEdit &edit : edits)
            lines.append({event, edit});
    }
    const QModelIndex parent = index(int(day - m_days.begin()), 0);
    const int had = rowCount(parent);
    if (hasMore(*day)) {
        beginRemoveRows(parent, had - 1, had - 1);
        day->isFetched = false;
        endRemoveRows();
    }
    const qsizetype after = day->lines.size() + lines.size();
    const bool more = events.size() == limit && after < day->day.rows;
    const int first = int(day->lines.size());
    const int last = int(after) - 1 + (more ? 1 : 0);
    // What came since the day was counted, or went: the count follows what is here.
    if (!more)
        day->day.rows = after;
    day->isFetching = false;
    if (last < first) {
        day->isFetched = true;
        return;
    }
    beginInsertRows(parent, first, last);
    day->lines += lines;
    day->isFetched = true;
    endInsertRows();
}

HistoryModel::Kind HistoryModel::kindOf(const QModelIndex &index) const
{
    if (index.internalId() == isDay)
        return Kind::Day;
    return index.row() < m_days.at(int(index.internalId() - 1)).lines.size() ? Kind::Line : Kind::More;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Kind kind = kindOf(index);
    if (role == KindRole)
        return int(kind);
    const Day &day = m_days.at(kind == Kind::Day ? index.row() : int(index.internalId() - 1));
    switch (kind) {
    case Kind::Day: return dayData(day, index.column(), role);
    case Kind::Line: return lineData(day.lines.at(index.row()), index.column(), role);
    case Kind::More:
        if (role == Qt::DisplayRole && index.column() == What)
            return tr("Show %n more change(s)", nullptr, int(day.day.rows - day.lines.size()));
        return {};
    }
    return {};
}

QVariant HistoryModel::dayData(const Day &day, int column, int role) const
{
    if (column != What)
        return {};
    const QString count = tr("%n change(s)", nullptr, int(day.day.rows));
    if (role == CountRole)
        return count;
    const QDate today = m_clock.now().toLocalTime().date();
    const QString written = QLocale().toString(day.day.day, tr("MMMM d", "a day of this year, as QLocale::toString takes it"));
    QString text = day.day.day.year() == today.year() ? written : QLocale().toString(day.day.day, QLocale::LongFormat);
    if (day.day.day == today)
        text = tr("Today, %1").arg(written);
    else if (day.day.day == today.addDays(-1))
        text = tr("Yesterday, %1").arg(written);
    if (role == Qt::DisplayRole)
        return text;
    if (role == Qt::AccessibleTextRole)
        //: "Today, January 14: 38 changes"
        return tr("%1: %2").arg(text, count);
    return {};
}

QString HistoryModel::summaryOf(const HistoryEvent &event) const
{
    const QStringList telling = event.kind == ObjectKind::User
        ? QStringList{QStringLiteral("extension"), QStringLiteral("phoneNumber"), QStringLiteral("licence")}
        : event.kind == ObjectKind::PhoneNumber ? QStringList{QStringLiteral("city")}
        : event.kind == ObjectKind::Device      ? QStringList{QStringLiteral("mac")}
                                                : QStringList{QStringLiteral("total")};
    QStringList parts;
    for (const FieldEdit &edit : event.edits) {
        const QJsonValue value = event.action == HistoryAction::Added ? edit.to : edit.from;
        if (telling.contains(edit.field) && !value.toVariant().toString().isEmpty())
            parts +=
                edit.field == QLatin1String("extension") ? tr("Ext. %1").arg(value.toString()) : m_values.textOf(edit.field, value);
    }
    return parts.isEmpty() ? event.name : parts.join(QStringLiteral(", "));
}

QVariant HistoryModel::lineData(const Line &line, int column, int role) const
{
    const HistoryEvent &event = line.event;
    if (role == ActionRole)
        return int(event.action);
    if (role == EventRole)
        return QVariant::fromValue(event);
    if (role == Qt::ToolTipRole && column == When)
        return QLocale().toString(event.at.toLocalTime(), QLocale::LongFormat);
    if (role == Qt::TextAlignmentRole)
        return int(column == When ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString nothing = QStringLiteral("—");
    switch (column) {
    case What: return event.kind == ObjectKind::PhoneNumber ? displayNumber({event.id}) : event.name;
    case FieldName:
        if (event.action != HistoryAction::Changed)
            return FieldValues::kindWord(event.kind);
        //: "User · Department"
        return tr("%1 · %2").arg(FieldValues::kindWord(event.kind), FieldValues::labelOf(event.kind, line.edit.field));
    case Before:
        if (event.action == HistoryAction::Changed)
            return m_values.textOf(line.edit.field, line.edit.from);
        return event.action == HistoryAction::Removed ? summaryOf(event) : nothing;
    case After:
        if (event.action == HistoryAction::Changed)
            return m_values.textOf(line.edit.field, line.edit.to);
        return event.action == HistoryAction::Added ? summaryOf(event) : nothing;
    case Who: return event.by.isEmpty() ? nothing : event.by;
    case When: return QLocale().toString(event.at.toLocalTime().time(), QLocale::ShortFormat);
    }
    return {};
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section == When ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What: return tr("What");
    case FieldName: return tr("Field");
    case Before: return tr("Before");
    case After: return tr("After");
    case Who: return tr("Who");
    case When: return tr("When");
    }
    return {};
}

} // namespace jackfield
