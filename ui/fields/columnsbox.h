#pragma once

#include <QWidget>

QT_BEGIN_NAMESPACE
class QGridLayout;
QT_END_NAMESPACE

namespace jackfield {

/// Puts its cells in two columns, or in one where the text is too large for two.
class ColumnsBox final : public QWidget {
    Q_OBJECT

public:
    ColumnsBox(int columnGap, int rowGap, QWidget *parent = nullptr);

    void addCell(QWidget *cell);
    /// A cell that is not shown leaves no hole.
    void setCellShown(QWidget *cell, bool shown);
    void setStretch(int left, int right);
    int columns() const { return m_columns; }

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QGridLayout *m_grid;
    QList<QWidget *> m_cells;
    int m_columns = 2;
    int m_left = 1;
    int m_right = 1;
};

} // namespace jackfield
