#pragma once

#include "ui/places/users/columnchoice.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace jackfield {

/// Chooses the columns of the users' table and their order: by check box, by dragging, or by the buttons.
class ColumnsDialog final : public QDialog {
    Q_OBJECT

public:
    /// `titles` are those of all columns, by their number.
    ColumnsDialog(Theme &theme, const QStringList &titles, const ColumnChoice &choice, QWidget *parent);

    ColumnChoice choice() const;

private:
    void fill(const ColumnChoice &choice);
    void move(int rows);
    void showButtons();

    const QStringList m_titles;
    QHash<int, int> m_widths;
    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
};

} // namespace jackfield
