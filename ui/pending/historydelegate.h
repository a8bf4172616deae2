#pragma once

#include <QStyledItemDelegate>

namespace jackfield {

class Theme;

/// Paints days and lines of a history: a day with its arrow and count, a line with what was before and after on their grounds.
class HistoryDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    HistoryDelegate(const Theme &theme, QObject *parent = nullptr);

    int rowHeight() const;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintDay(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintMore(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintCell(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintIcon(QPainter &painter, const QRect &cell, int left, const QString &icon, int role) const;

    const Theme &m_theme;
};

} // namespace jackfield
