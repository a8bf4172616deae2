#pragma once

#include <QStyledItemDelegate>

namespace jackfield {

class Theme;

/// A device as a row: icon, model, MAC address, site; at the right "Free", or who has it as a link.
class DeviceDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    DeviceDelegate(Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) { }

    static int rowHeight(const QFontMetrics &metrics) { return qMax(36, metrics.height() + 14); }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintState(QPainter &painter, const QRect &row, int from, const QModelIndex &index) const;

    Theme &m_theme;
};

} // namespace jackfield
