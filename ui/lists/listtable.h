#pragma once

#include <QTableView>

namespace jackfield {

class ListDelegate;
class ObjectListModel;
class Theme;

/// The table of a list: rows are selected, several with Shift and Ctrl, Ctrl+A all; Enter or a double click opens; a title orders. The
/// current row and the selection stay with their objects when the list is another.
class ListTable final : public QTableView {
    Q_OBJECT

public:
    ListTable(Theme &theme, ObjectListModel &model, const QString &name, QWidget *parent = nullptr);

    QStringList selectedIds() const;
    void select(const QString &id);

Q_SIGNALS:
    void openRequested(const QString &id);
    void selectionChangedTo(const QStringList &ids);
    void copyRequested();
    void menuRequested(const QPoint &at); ///< in the table, for what is selected

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void fitColumns();
    void restyle();
    void remember();
    void recall();

    Theme &m_theme;
    ObjectListModel &m_model;
    ListDelegate *m_delegate;
    QStringList m_selected;
    QString m_current;
};

} // namespace jackfield
