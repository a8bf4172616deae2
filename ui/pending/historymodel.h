#pragma once

#include "core/base/clock.h"
#include "core/session/session.h"
#include "ui/pending/fieldvalues.h"

#include <QAbstractItemModel>

namespace jackfield {

/// What a query finds, as a tree: days, the last first, and in each its changes, a line a field. The lines of a day are fetched when they
/// are asked for, a few at first, then by fetchMore; its last line says how many there are more.
class HistoryModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { What, FieldName, Before, After, Who, When };
    enum Role {
        KindRole = Qt::UserRole + 1, ///< Kind
        ActionRole,                  ///< HistoryAction
        CountRole,                   ///< a day: "38 changes"
        EventRole                    ///< HistoryEvent
    };
    enum class Kind { Day, Line, More };

    HistoryModel(Session &session, const Clock &clock, QObject *parent = nullptr);

    /// Another query, or the same with another answer: nothing of it is fetched yet.
    void show(const HistoryQuery &query, const QList<HistoryDay> &days);
    void setLicences(const QList<Licence> &licences);
    void setApplications(const QList<Application> &applications);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool hasChildren(const QModelIndex &parent) const override;
    bool canFetchMore(const QModelIndex &parent) const override; ///< of a day of which nothing is here yet
    void fetchMore(const QModelIndex &parent) override;
    /// The next lines of the day of a More line.
    void showMore(const QModelIndex &more);

private:
    struct Line {
        HistoryEvent event;
        FieldEdit edit; ///< of what changed
    };
    struct Day {
        HistoryDay day;
        QList<Line> lines;
        bool isFetching = false;
        bool isFetched = false;
    };

    Kind kindOf(const QModelIndex &index) const;
    bool hasMore(const Day &day) const { return day.isFetched && day.lines.size() < day.day.rows; }
    void renew();
    void fetch(int day, int limit);
    void take(const QDate &date, const QList<HistoryEvent> &events, int limit);
    QVariant dayData(const Day &day, int column, int role) const;
    QVariant lineData(const Line &line, int column, int role) const;
    QString summaryOf(const HistoryEvent &event) const;
    HistoryQuery queryOf(const QDate &day) const;

    Session &m_session;
    const Clock &m_clock;
    FieldValues m_values;
    HistoryQuery m_query;
    QList<Day> m_days;
    quint64 m_question = 0; ///< answers to an older query are dropped
};

} // namespace jackfield

Q_DECLARE_METATYPE(jackfield::HistoryEvent)
