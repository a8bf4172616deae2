#pragma once

#include <QMenu>

class QActionGroup;
class QHeaderView;

namespace jackfield {

/// "Sort by" for the keyboard and for columns that are not shown: every column of a table, and the direction. It follows the header, and
/// the header follows it.
class SortMenu final : public QMenu {
    Q_OBJECT

public:
    SortMenu(QHeaderView *header, QWidget *parent);

private:
    void fill();
    void follow();

    QHeaderView *m_header;
    QActionGroup *m_columns;
    QActionGroup *m_directions;
};

} // namespace jackfield
