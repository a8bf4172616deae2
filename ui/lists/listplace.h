#pragma once

#include "ui/lists/filterbar.h"
#include "ui/lists/objectlistmodel.h"
#include "ui/theme/theme.h"

#include <QFrame>
#include <QTimer>

class QHBoxLayout;
class QPushButton;
class QStackedWidget;

namespace jackfield {

class EmptyState;
class ListTable;
class PlainLabel;
class SearchField;

/// A place that is one list of numbers or devices: title, search, filters with their counts, the table, and at its foot what can be done
/// with the rows that are selected. Who derives it says which columns, filters and deeds.
class ListPlace : public QWidget {
    Q_OBJECT

public:
    struct Words {
        QString title;
        QString search;     ///< "Search numbers"
        QString icon;       ///< of the empty list
        QString none;       ///< there are none at all
        QString noneText;   ///< and what then
        QString clear = {}; ///< what an empty first filter means: "Every address is verified"; empty: nothing matches
    };

    void focusSearch();
    void enter();
    /// Shows an object, whatever the filter was.
    void select(const QString &id);
    void setFilter(const QString &key);

Q_SIGNALS:
    void userRequested(const jackfield::UserId &user);
    void copied(const QString &what);
    void submitted(const jackfield::IdempotencyKey &key, bool held);
    void failed(const jackfield::Error &error);

protected:
    ListPlace(
        Session &session, Theme &theme, ObjectKind kind, const Words &words, const QList<ListColumn> &columns,
        const QList<FilterBar::Filter> &filters);

    Session &session() const { return m_session; }
    Theme &theme() const { return m_theme; }
    bool isOnline() const { return m_session.activity().link == Link::Online; }
    QHBoxLayout *header() const { return m_header; }
    /// A button at the foot, for what is selected.
    QPushButton *addAction(const QString &icon, const QString &text);
    QList<ListedObject> selected() const; ///< of those that are here
    ObjectListModel &model() { return m_model; }

    /// Enter, or a double click.
    virtual void open(const ListedObject &object) = 0;
    /// Which buttons make sense for what is selected.
    virtual void lookAtSelection(const QList<ListedObject> &selected) = 0;
    /// Sends or keeps several commands, and says so for the first.
    void submit(const QList<Command> &commands);

    void showEvent(QShowEvent *event) override;

private:
    void ask();
    void renew();
    void showSelection();
    void showEmptyOrTable();
    void showMenu(const QPoint &at);
    void copyRows();

    Session &m_session;
    Theme &m_theme;
    const Words m_words;
    const ObjectKind m_kind;
    ObjectListModel m_model;
    QHBoxLayout *m_header;
    SearchField *m_search;
    FilterBar *m_filters;
    ListTable *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QFrame *m_foot;
    QHBoxLayout *m_actions;
    PlainLabel *m_count;
    QList<QPushButton *> m_buttons;
    QTimer m_later;
    QTimer m_typed;
    QString m_toSelect;
    qint64 m_total = -1;
    bool m_stale = true;
};

} // namespace jackfield
