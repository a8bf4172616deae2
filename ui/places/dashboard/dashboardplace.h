#pragma once

#include "core/base/clock.h"
#include "core/session/session.h"
#include "ui/theme/theme.h"

#include <QScrollArea>
#include <QTimer>

class QGridLayout;

namespace jackfield {

class AdministratorsCard;
class Card;
class EmergencyCard;
class NumbersCard;
class PendingCard;
class PlainLabel;
class StartCard;
class StationsCard;
class SyncCard;

/// What needs the person now, and where the commonest work starts. All of it is read from the copy; while offline each card says of when
/// it is.
class DashboardPlace final : public QScrollArea {
    Q_OBJECT

public:
    DashboardPlace(Session &session, Theme &theme, const Clock &clock, QWidget *parent = nullptr);

    void enter(); ///< the focus starts on *Start*, or where nobody can be set up on what there is

Q_SIGNALS:
    void setUpUserRequested();
    void administratorsRequested();
    void addAdministratorRequested();
    void userRequested(const jackfield::UserId &id);
    void fixRequested(const jackfield::CommandStatus &status);
    void emergencyCountChanged(qint64 problems);
    void discardFailed(const jackfield::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QList<QWidget *> cards() const;
    void fitColumns();
    void arrange(int columns);
    void load();
    void showActivity();
    void showCommands();
    void askToDiscard(const CommandStatus &status);

    Session &m_session;
    Theme &m_theme;
    const Clock &m_clock;
    PlainLabel *m_line;
    QGridLayout *m_grid;
    StartCard *m_start;
    AdministratorsCard *m_administrators;
    QWidget *m_beginnings; ///< the two of them, which are short, in the place of one card
    PendingCard *m_pending;
    SyncCard *m_sync;
    EmergencyCard *m_emergency;
    StationsCard *m_stations;
    NumbersCard *m_numbers;
    QTimer m_reload; ///< many changes at once are one look at the copy
    QTimer m_second;
    int m_columns = 0;
};

} // namespace jackfield
