#pragma once

#include <QStyledItemDelegate>

namespace jackfield {

class Theme;

/// Paints a CustomerList's row: icon, name with what was looked for, a line below, and something at the right.
class CustomerDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 1, IconRole, LineRole, AsideRole, FoundRole };

    CustomerDelegate(const Theme &theme, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintTitle(QPainter &painter, const QRect &rect, const QModelIndex &index) const;

    const Theme &m_theme;
};

} // namespace jackfield
