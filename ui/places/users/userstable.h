#pragma once

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

Q_SIGNALS:
    void rowEntered(int row); ///< the row became the current one
    void enteredWithoutRow(); ///< the focus came, there are rows, and none is the current one
    void openRequested();     ///< Enter or double click
    void editRequested();     ///< F2
    void escapePressed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void restyle();
    void fitColumns();
    void hover(int row);
    void updateRow(int row);
    void expectRows(bool loading);

    const Theme &m_theme;
    UserRowDelegate *m_delegate;
    SortHeader *m_header;
    QFrame *m_corner;       ///< beside the header
    QTimer m_skeletonDelay; ///< runs while rows are shown that are not here yet
    int m_hovered = -1;
};

} // namespace jackfield
