#pragma once

#include "core/base/clock.h"
#include "core/session/session.h"
#include "ui/fields/record.h"
#include "ui/pending/gate.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace jackfield {

class AdministratorPane;
class CalloutBox;
class ListWithPane;
class PlainLabel;
class RecordTable;
class Theme;

/// Who manages the account: customer administrators (S0) or account managers (S3), as the account's policy has it. What the level of who is
/// signed in does not include is off, with the reason.
class AdministratorsPlace final : public QWidget {
    Q_OBJECT

public:
    AdministratorsPlace(Session &session, Theme &theme, const Clock &clock, QWidget *parent = nullptr);

    void enter();
    void selectAdministrator(const AdministratorId &id);
    void showAccessTable();
    /// What stands before a removal and a mail.
    void setGate(Gate gate) { m_gate = std::move(gate); }
    static QString title(const AccountPolicy &policy); ///< what this place is called on this account

Q_SIGNALS:
    void countChanged(qint64 administrators);
    void addRequested();
    void editRequested(const jackfield::Administrator &administrator);
    void passwordRequested(const jackfield::Administrator &administrator); ///< a mail with a link to choose a new one
    void changesRequested(const jackfield::IdempotencyKey &key);
    void removalSaved(const jackfield::IdempotencyKey &key);
    void mailSent(const QString &address);
    void mailFailed(const jackfield::Administrator &administrator, const jackfield::Error &error);
    void failed(const jackfield::Error &error); ///< this computer could not keep it

private:
    QWidget *makeList();
    QWidget *makeHeader();
    void load();
    void showAll();
    void showNotes();
    Record recordOf(const Administrator &one) const;
    QList<RecordAction> actionsOf(const Administrator &one) const;
    void act(const QString &id, const QString &action);
    void open(const QString &id);
    void closePane();
    void resend(const QString &id);
    void send(const QString &id);
    void askToRemove(const QString &id);
    void remove(const Administrator &one);
    QList<Site> sitesOf(const AdministratorId &id) const;
    const Administrator *administrator(const QString &id) const;
    bool isOnline() const { return m_session.activity().link == Link::Online; }

    Session &m_session;
    Theme &m_theme;
    const Clock &m_clock;
    Gate m_gate;
    QList<Administrator> m_administrators;
    QList<Site> m_sites;
    PlainLabel *m_title = nullptr;
    PlainLabel *m_count = nullptr;
    PlainLabel *m_subtitle = nullptr;
    QPushButton *m_add = nullptr;
    CalloutBox *m_staff = nullptr;
    CalloutBox *m_lost = nullptr;
    RecordTable *m_table = nullptr;
    AdministratorPane *m_pane;
    ListWithPane *m_split;
    QString m_toSelect;
    QString m_sending; ///< whose mail is on its way
};

} // namespace jackfield
