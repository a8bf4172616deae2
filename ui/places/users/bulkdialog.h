#pragma once

#include "core/session/session.h"
#include "ui/places/users/bulkrun.h"
#include "ui/places/users/bulkwords.h"
#include "ui/theme/theme.h"

#include <QDialog>
#include <QTimer>

class QPushButton;
class QTableView;

namespace jackfield {

class BulkModel;
class BulkValue;
class CalloutBox;
class Meter;
class PlainLabel;

/// One change for several users: asks what they shall have, shows before anything is sent what that makes of each of them, and then makes one plan
/// item for each, with progress and a way to stop.
class BulkDialog final : public QDialog {
    Q_OBJECT

public:
    BulkDialog(Session &session, Theme &theme, BulkChange change, const QList<UserId> &users, QWidget *parent);

    void reject() override; ///< while it goes on: stops it first

Q_SIGNALS:
    void kept(int changes); ///< so many are in Pending changes, and there is nothing more to say here
    void failed(const jackfield::Error &error);

private:
    void addButtons(QLayout *layout);
    void load();
    void look();
    void lookOn();
    void showSummary();
    void showButtons();
    void run(BulkRun::Way way);
    void showOutcome(int line, BulkRun::Outcome outcome, const CommandStatus &status);
    void showProgress();
    void ended();
    QString wordsFor(const CommandStatus &status) const;

    Session &m_session;
    Theme &m_theme;
    const BulkChange m_change;
    const QList<UserId> m_ids;
    QList<Licence> m_licences;
    QList<BulkUser> m_users;
    qsizetype m_asked = 0;   ///< of the ids
    qsizetype m_looked = 0;  ///< of the users
    bool m_complete = false; ///< it is known what shall be
    int m_changes = 0;
    int m_leaves = 0;
    BulkPlan m_plan;
    QTimer m_slice;
    BulkModel *m_model;
    BulkValue *m_value;
    PlainLabel *m_summary;
    QTableView *m_table;
    CalloutBox *m_advice;
    Meter *m_meter;
    PlainLabel *m_progress;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_apply = nullptr;
    QPushButton *m_keep = nullptr;
    BulkRun *m_run = nullptr;
};

} // namespace jackfield
