#pragma once

#include "core/base/clock.h"
#include "core/session/session.h"

#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace jackfield {

class CalloutBox;
class DayBars;
class EmptyState;
class HistoryModel;
class HistoryTree;
class PickerCombo;
class PlainLabel;
class RangeBar;
class SearchField;
class Theme;

/// What changed in the account, when, from what to what, and by whom. Works offline: it is kept on this computer.
class HistoryPlace final : public QWidget {
    Q_OBJECT

public:
    HistoryPlace(Session &session, Theme &theme, const Clock &clock, QWidget *parent = nullptr);

    void enter();
    void focusSearch();
    /// When somebody last looked here; invalid: never.
    void setLastVisit(const QDateTime &when);
    /// How long what was recorded is kept, in days; 0: for ever.
    void setKeptFor(int days);

Q_SIGNALS:
    void userRequested(const jackfield::UserId &id);
    /// Somebody chose how long to keep it.
    void keepRequested(int days);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeTotals();
    QWidget *makeFilters();
    HistoryQuery query() const;
    void load();
    void take(const HistoryQuery &query, const Result<HistoryOverview> &overview);
    void showTotals(const HistoryOverview &overview);
    void showLimits(const HistoryOverview &overview);
    void showPeople(const QStringList &people);
    void askToKeep(const QString &days);
    QString rangeText() const;

    Session &m_session;
    Theme &m_theme;
    const Clock &m_clock;
    HistoryModel *m_model;
    HistoryTree *m_tree;
    RangeBar *m_range;
    DayBars *m_bars;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    CalloutBox *m_limits;
    PickerCombo *m_keep = nullptr;
    PlainLabel *m_added = nullptr;
    PlainLabel *m_changed = nullptr;
    PlainLabel *m_records = nullptr;
    PlainLabel *m_removed = nullptr;
    PlainLabel *m_count = nullptr;
    SearchField *m_search = nullptr;
    PickerCombo *m_kind = nullptr;
    PickerCombo *m_who = nullptr;
    PickerCombo *m_action = nullptr;
    QTimer m_later;
    quint64 m_question = 0; ///< answers to an older query are dropped
    std::optional<HistoryQuery> m_shown;
    qint64 m_shownRows = -1;
    int m_keptFor = 0;
};

} // namespace jackfield
