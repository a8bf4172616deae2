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

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override;

private:
    const Theme &m_theme;
};

} // namespace jackfield
