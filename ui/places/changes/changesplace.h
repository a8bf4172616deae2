#pragma once

#include "core/base/clock.h"
#include "core/session/session.h"
#include "ui/pending/fieldvalues.h"
#include "ui/pending/gate.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QListView;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace jackfield {

class ChangeDetail;
class EmptyState;
class PlainLabel;
class PlanModel;
class Theme;

/// Pending changes: everything that was done here and is not at the provider yet, why, and what can be done about it.
class ChangesPlace final : public QWidget {
    Q_OBJECT

public:
    ChangesPlace(Session &session, Theme &theme, const Clock &clock, QWidget *parent = nullptr);

    void enter();
    /// What stands before a change of an administrator is sent.
    void setGate(Gate gate) { m_gate = std::move(gate); }
    /// Chooses a change in the list.
    void select(const IdempotencyKey &key);

Q_SIGNALS:
    void countChanged(int changes);
    void fixRequested(const jackfield::CommandStatus &status);
    void userRequested(const jackfield::UserId &id);
    /// What a person asked for could not be done.
    void failed(const jackfield::Error &error);

private:
    QWidget *makeHeader();
    QWidget *makeList();
    void load();
    void showSummary();
    void showCurrent();
    void showDetail(const QJsonObject &now);
    const CommandStatus *current() const;
    void askToApply(const QList<IdempotencyKey> &keys);
    void apply(const QList<IdempotencyKey> &keys);
    void askToDiscard();
    void takePolicy();
    void guarded(const QList<IdempotencyKey> &keys, const std::function<void()> &send);
    void follow(const Async<bool> &done);

    Session &m_session;
    Theme &m_theme;
    const Clock &m_clock;
    FieldValues m_values;
    PlanModel *m_model;
    PlainLabel *m_summary = nullptr;
    QPushButton *m_applyChecked = nullptr;
    QPushButton *m_applyAll = nullptr;
    QCheckBox *m_checkAll = nullptr;
    QListView *m_list = nullptr;
    ChangeDetail *m_detail;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    Gate m_gate;
    QString m_whyNot;         ///< nothing may be sent; empty: it may
    IdempotencyKey m_current; ///< the change that is chosen, wherever its row goes
};

} // namespace jackfield
