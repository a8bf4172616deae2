#pragma once

#include "ui/fields/record.h"

#include <QTableView>

QT_BEGIN_NAMESPACE
class QPushButton;
class QStandardItemModel;
QT_END_NAMESPACE

namespace jackfield {

class RecordDelegate;
class Theme;

/// A table of a few dozen objects with what can be done with each: one row selected at a time, its actions as links at its end. Enter opens
/// the row; Right goes to its actions, Left comes back.
class RecordTable final : public QTableView {
    Q_OBJECT

public:
    struct Column {
        QString title;
        int givesWay = 0; ///< the highest hides first where there is no room; 0 stays
    };

    RecordTable(Theme &theme, const QString &name, QWidget *parent = nullptr);

    void setColumns(const QList<Column> &columns);
    /// The current row stays the same object; should that be gone, the one in its place is current.
    void setRecords(const QList<Record> &records);
    const QList<Record> &records() const { return m_records; }

    QString currentId() const;
    void setCurrentId(const QString &id);

Q_SIGNALS:
    void rowEntered(const QString &id);    ///< another row is the current one; empty: none is
    void openRequested(const QString &id); ///< Enter or double click
    void actionRequested(const QString &id, const QString &action);
    void escapePressed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void restyle();
    void fill();
    void fitColumns();
    QWidget *makeActions(const Record &record);
    QList<QPushButton *> actionsOf(int row) const;
    void hover(int row);

    Theme &m_theme;
    QStandardItemModel *m_model;
    RecordDelegate *m_delegate;
    QList<Column> m_columns;
    QList<Record> m_records;
    bool m_filling = false;
    int m_hovered = -1;
};

} // namespace jackfield
