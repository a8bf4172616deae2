#pragma once

#include <QStyledItemDelegate>

namespace jackfield {

class Theme;

/// Paints the cells of a list: a text, a code, or a state as a pill; the current row with the focus ring around it.
class ListDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    ListDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) { }

    int rowHeight() const;
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {0, rowHeight()}; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    const Theme &m_theme;
};

} // namespace jackfield
