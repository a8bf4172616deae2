#pragma once

#include "ui/places/users/columnchoice.h"

#include <QTableView>
#include <QTimer>

namespace jackfield {

class SortHeader;
class Theme;
class UserRowDelegate;

/// The table of users: uniform rows, columns that give way to the width, one row selected at a time. Hover and focus are of the row.
/// Rows that are not here yet are blank at first, and bars when that takes a while.
class UsersTable final : public QTableView {
    Q_OBJECT

public:
    explicit UsersTable(const Theme &theme, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// What the rows were found by, to be marked in them.
    void setSearch(const QString &search);
    int currentRow() const { return currentIndex().row(); }
    void setCurrentRow(int row);
    const ColumnChoice &columns() const { return m_columns; }
    void setColumns(const ColumnChoice &columns);
    QStringList titles() const; ///< of all columns
    /// How many of the rows are ticked, for the box in the header.
    void setTicked(Qt::CheckState ticked);

Q_SIGNALS:
    void rowEntered(int row); ///< the row became the current one
    void enteredWithoutRow(); ///< the focus came, there are rows, and none is the current one
    void openRequested();     ///< Enter or double click
    void editRequested();     ///< F2
    void escapePressed();
    void columnsChanged();                 ///< by dragging
    void tickRequested(int row);           ///< Space, the box, Ctrl and a click
    void rangeRequested(int from, int to); ///< Shift with the arrows or a click: these are ticked
    void allRequested();                   ///< Ctrl+A, or the box in the header
    void copyRequested();                  ///< Ctrl+C
    void menuRequested(const QPoint &at);  ///< on the screen, for the current row

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void restyle();
    void fitColumns();
    void takeOrder();
    void takeWidth(int column, int width);
    bool isBox(const QPoint &at) const;
    void extendTo(int row);
    void hover(int row);
    void updateRow(int row);
    void expectRows(bool loading);

    const Theme &m_theme;
    UserRowDelegate *m_delegate;
    SortHeader *m_header;
    QFrame *m_corner;       ///< beside the header
    QTimer m_refit;         ///< behind a title that is being drawn wider
    QTimer m_skeletonDelay; ///< runs while rows are shown that are not here yet
    ColumnChoice m_columns;
    bool m_fitting = false; ///< sections move and grow by us
    int m_hovered = -1;
    int m_anchor = -1; ///< the row that a range begins with
};

} // namespace jackfield
