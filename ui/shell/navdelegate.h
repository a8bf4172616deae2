#pragma once

#include <QStyledItemDelegate>

namespace jackfield {

class Theme;

/// Paints a row of the navigation: icon, text, count or badge; in the rail the icon alone, with a dot for a badge.
class NavDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    NavDelegate(const Theme &theme, QObject *parent);

    void setRail(bool rail) { m_rail = rail; }
    bool isRail() const { return m_rail; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter &painter, const QRect &rect, const QString &text) const;
    void paintGround(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option, bool current) const;
    QColor badgeColor(const QModelIndex &index) const;
    int paintTrailing(QPainter &painter, const QRect &rect, const QModelIndex &index, bool current) const;

    const Theme &m_theme;
    bool m_rail = false;
};

} // namespace jackfield
