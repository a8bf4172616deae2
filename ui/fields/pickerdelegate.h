#pragma once

#include <QStyledItemDelegate>

namespace jackfield {

class Theme;

/// A row of a picker: check of the current one or icon, text, second column.
class PickerDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    PickerDelegate(Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) { }

    void setDetailColumn(int x) { m_detailX = x; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Theme &m_theme;
    int m_detailX = 0;
};

} // namespace jackfield
