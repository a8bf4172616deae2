#pragma once

#include <QStyledItemDelegate>

namespace jackfield {

class Theme;

/// Paints a change in the list: its check box, what it is about, what kind it is, and its state.
class PlanDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit PlanDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    bool
    editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index) override;

private:
    QRect boxOf(const QRect &row) const;

    const Theme &m_theme;
};

} // namespace jackfield
