#pragma once

#include "ui/fields/record.h"

#include <QStyledItemDelegate>

namespace jackfield {

class Theme;

/// Paints the rows of a RecordTable: hover, selection and focus are of the whole row.
class RecordDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum Role { CellRole = Qt::UserRole + 1, EditedRole };

    RecordDelegate(const Theme &theme, QObject *parent);

    void setHoveredRow(int row) { m_hovered = row; }
    int rowHeight() const;
    /// The least width that shows all of it, in a column of this title.
    int widthFor(const RecordCell &cell) const;
    int widthFor(const QString &title) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The actions have the whole cell; the style would leave them the room of its text.
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintCell(QPainter &painter, const QRect &rect, const RecordCell &cell) const;
    QFont fontOf(RecordCell::Look look) const;

    const Theme &m_theme;
    int m_hovered = -1;
};

} // namespace jackfield

Q_DECLARE_METATYPE(jackfield::RecordCell)
