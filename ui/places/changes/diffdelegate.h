#pragma once

#include <QStyledItemDelegate>

namespace jackfield {

class Theme;

/// Paints a field's old and new value on the colours of what goes and what comes.
class DiffDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum Column { FieldColumn, NowColumn, MineColumn };

    explicit DiffDelegate(const Theme &theme, QObject *parent = nullptr);

    int rowHeight() const;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace jackfield
