#pragma once

#include "core/session/session.h"
#include "ui/theme/theme.h"

#include <QScrollArea>

class QVBoxLayout;

namespace jackfield {

class CalloutBox;
class EmptyState;

/// Stations: the licences of the account (S1.12, S1.13, S4.13 to S4.17), how many of each are taken and left, what comes with them, and how
/// to order more.
class StationsPlace final : public QScrollArea {
    Q_OBJECT

public:
    StationsPlace(Session &session, Theme &theme);

    void enter();

Q_SIGNALS:
    void holdersRequested(const jackfield::LicenceId &licence);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void load();
    void showPools(const QList<Licence> &licences, const QList<Application> &applications);
    QWidget *cardOf(const Licence &licence, const QList<Application> &applications);

    Session &m_session;
    Theme &m_theme;
    CalloutBox *m_order;
    QVBoxLayout *m_column;
    QList<Licence> m_shown;
};

} // namespace jackfield
