#pragma once

#include "ui/fields/matchfinder.h"

#include <QStyledItemDelegate>

namespace jackfield {

class Theme;

/// Draws the rows of the command palette: icon, title with what was typed marked in it, what is said about it, and its keys.
class PaletteDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    PaletteDelegate(const Theme &theme, QObject *parent);

    void setSearch(const QString &search) { m_finder = MatchFinder(search); }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int paintKeys(QPainter &painter, const QRect &rect, const QString &keys) const;
    void paintTitle(QPainter &painter, const QRect &rect, const QModelIndex &index) const;

    const Theme &m_theme;
    MatchFinder m_finder;
};

} // namespace jackfield
