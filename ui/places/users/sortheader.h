#pragma once

#include <QHeaderView>

namespace jackfield {

class Theme;

/// The titles of a table whose rows can be put in the order of a column: a click orders by it, another one turns the order round. Beside the
/// title of that column stands an arrowhead: up for ascending.
class SortHeader final : public QHeaderView {
    Q_OBJECT

public:
    SortHeader(const Theme &theme, QWidget *parent);

    /// What an arrowhead takes beside a title, when it may stand in the cell's margin.
    int arrowWidth() const;

    /// A box before the title of the first column, for all rows.
    void setBoxWidth(int width);
    void setBox(Qt::CheckState state);
    /// Whether what changes is changed by somebody's mouse.
    bool isPressed() const { return m_pressed; }

Q_SIGNALS:
    void boxClicked();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override;

private:
    bool isBox(const QPoint &at) const;
    void paintBox(QPainter &painter, const QRect &rect) const;

    const Theme &m_theme;
    bool m_pressed = false;
    int m_boxWidth = 0;
    Qt::CheckState m_box = Qt::Unchecked;
};

} // namespace jackfield
