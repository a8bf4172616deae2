#pragma once

#include "core/domain/userfilter.h"
#include "core/session/session.h"
#include "ui/places/users/bulkwords.h"
#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

class QMenu;
class QSplitter;
class QStackedWidget;

namespace jackfield {

class BulkBar;
class DetailPane;
class EmptyState;
class FirstCopyCard;
class SortMenu;
class UsersFilters;
class UsersHeader;
class UsersRows;
class UserSelection;
class UsersTable;
class WaitingStrip;

/// The users of the account: search, table, details of the current one. A keystroke in the search goes to the model at once; what is on
/// the screen stays until the answer is there.
class UsersPlace final : public QWidget {
    Q_OBJECT

public:
    UsersPlace(Session &session, Theme &theme, QWidget *parent = nullptr);

    /// Shows and selects a user, as soon as the list has it; a search that hides it is cleared.
    void selectUser(const UserId &id);
    /// Shows who passes a filter, and nothing else.
    void setFilter(const UserFilter &filter);
    /// For Ctrl+F and /.
    void focusSearch();
    /// Puts the focus into the list.
    void enter();
    /// Whether the person wants the detail pane; in a narrow window it still waits for Enter.
    void showPane(bool wanted);

    /// Goes to the user before or after the current one; currentChanged() says who that is.
    void step(int rows);
    bool canStep(int rows) const;

    /// "Sort by", for the window's menu.
    QMenu *sortMenu() const;
    QMenu *columnsMenu() const { return m_columnsMenu; }

    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    void setUpUserRequested();
    void openRequested(const jackfield::UserId &id);
    void editRequested(const jackfield::UserId &id);
    void currentChanged(const jackfield::UserId &id); ///< by the person
    void paneShownChanged(bool wanted);               ///< by the pane's own close button, or by Enter
    void totalChanged(qint64 users);
    void copied(const QString &what);
    void kept(int changes); ///< so many changes of several users are in Pending changes
    void failed(const jackfield::Error &error);
    // What the menu of a row asks for.
    void templateRequested(const jackfield::UserId &user);
    void copyDetailsRequested(const jackfield::UserId &id);
    void welcomeMailRequested(const jackfield::UserId &id);
    void passwordRequested(const jackfield::UserId &id);
    void passwordMailRequested(const jackfield::UserId &id);
    void forwardingOffRequested(const jackfield::UserId &id);
    void handOverRequested(const jackfield::UserId &id);
    void removeRequested(const jackfield::UserId &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectModel();
    void takeLicences();
    void takeCounts();
    void showActivity(const Activity &activity);
    void showCounts(qint64 matches, qint64 total);
    void showMarks(const QString &search);
    void followRow(int row);
    void showDetails();
    void findAgain();
    void moveTo(int row, bool reveal);
    void showEmptyOrTable();
    void open();
    void closePane();
    void escapeFromTable();
    void applyPane();
    bool isNarrow() const;
    void connectTicks();
    void tickRange(int from, int to);
    void tickAll();
    void tickPart(int from, quint64 turn);
    void showTicks();
    void change(BulkChange change);
    void copyRows();
    void copyUsers(const QList<BulkUser> &users);
    void showMenu(const QPoint &at);
    void fillColumnsMenu();
    void takePolicy();

    Session &m_session;
    Theme &m_theme;
    UserSelection *m_ticks;
    UsersRows *m_rows;
    UsersHeader *m_header;
    UsersFilters *m_filters;
    FirstCopyCard *m_firstCopy;
    WaitingStrip *m_waiting;
    QStackedWidget *m_stack;
    UsersTable *m_table;
    EmptyState *m_empty;
    BulkBar *m_bulk;
    DetailPane *m_pane;
    QSplitter *m_splitter;
    SortMenu *m_sortMenu = nullptr;
    QMenu *m_columnsMenu;
    QTimer m_follow; ///< 80 ms after the row changed
    QHash<QString, QString> m_licences;
    UserId m_current;            ///< the user that is selected, wherever its row goes
    QString m_shownSearch;       ///< that the rows on the screen answer
    UserId m_wanted;             ///< to be selected as soon as the list has it
    bool m_rowIsUnknown = false; ///< the current row is not loaded, so nobody knows whose it is
    bool m_isHidden = false;     ///< the search does not find the current user
    qint64 m_matches = -1;       ///< -1: not counted yet
    qint64 m_total = 0;
    quint64 m_tickTurn = 0; ///< another one stops ticking all
    bool m_moving = false;
    bool m_isOrdering = false; ///< rows in another order are on their way
    bool m_paneWanted = true;
    bool m_paneOpened = false; ///< by Enter, in a narrow window
};

} // namespace jackfield
