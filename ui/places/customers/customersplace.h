#pragma once

#include "core/base/clock.h"
#include "core/session/customerdesk.h"
#include "ui/fields/state.h"

#include <QTimer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QStackedWidget;
QT_END_NAMESPACE

namespace jackfield {

class CalloutBox;
class CustomerCard;
class CustomerList;
class EmptyState;
class PlainLabel;
class SearchField;
class Theme;

/// The Customer Service Tool (S1.5, S1.6): a part of a customer's name or number and Enter, what is known of the customer, and the way
/// into the account. What comes back late, when somebody else was asked for meanwhile, is dropped (faults.md 39).
class CustomersPlace final : public QWidget {
    Q_OBJECT

public:
    CustomersPlace(CustomerDesk &desk, Theme &theme, const Clock &clock, QWidget *parent = nullptr);

    void enter();
    /// Brings the window of a customer to the front whom one acts as already; answers whether there is one.
    void setRaise(std::function<bool(const AccountId &)> raise) { m_raise = std::move(raise); }
    void refreshRecent();
    void say(State state, const QString &bold, const QString &plain); ///< what became of an access

Q_SIGNALS:
    void sessionOpened(std::shared_ptr<jackfield::Session> session);

private:
    QWidget *makeHeader();
    QWidget *makeLists();
    void search();
    void showFound(const QString &text, const Result<QList<Customer>> &found);
    void select(const QString &id);
    void take(const AccessRequest &request);
    void sayFault(const Error &error);

    CustomerDesk &m_desk;
    Theme &m_theme;
    const Clock &m_clock;
    std::function<bool(const AccountId &)> m_raise;
    SearchField *m_search;
    CalloutBox *m_note;
    PlainLabel *m_none;
    CustomerList *m_matches;
    CustomerList *m_recent;
    PlainLabel *m_recentTitle;
    QStackedWidget *m_right;
    EmptyState *m_empty;
    CustomerCard *m_card;
    QTimer m_pause;
    QString m_searched;
    int m_searches = 0;
    int m_selections = 0;
    bool m_entering = false;
};

} // namespace jackfield
