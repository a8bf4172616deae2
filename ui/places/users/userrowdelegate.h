#pragma once

#include "ui/fields/matchfinder.h"
#include "ui/places/users/celltexts.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QStyledItemDelegate>

#include <vector>

namespace jackfield {

/// Paints a cell of the users' table. It is called for every visible cell after every keystroke of the search, so all that does not
/// change from cell to cell (fonts, metrics, colours, icons) is kept until the theme changes.
class UserRowDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    UserRowDelegate(const Theme &theme, QObject *parent);

    void setSearch(const QString &search);
    void setLastColumn(int column) { m_lastColumn = column; } ///< that is shown
    void setHoveredRow(int row) { m_hovered = row; }
    /// Whether rows that are not here yet show bars in place of words; they are blank otherwise.
    void setSkeletons(bool shown) { m_skeletons = shown; }
    bool skeletons() const { return m_skeletons; }
    int rowHeight() const;
    /// What the box before a name takes, from the left of the row.
    int boxWidth() const { return m_padding + m_box; }
    /// The least width that shows `sample` in a column with this header.
    int widthFor(const QString &sample, const QString &header) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void take();
    void paintBox(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintSkeleton(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintEmergency(QPainter &painter, const QRect &rect, const QString &state) const;
    void paintText(QPainter &painter, const QRect &rect, const QString &text, int column, bool isPending) const;

    struct Pens {
        QColor text;
        QColor secondary;
        QColor separator;
        QColor hover;
        QColor selection;
        QColor selectionInactive;
        QColor focus;
        QColor pending;
        QColor match;
        QColor onMatch;
        QColor skeleton;
    };

    const Theme &m_theme;
    MatchFinder m_finder;
    int m_hovered = -1;
    int m_lastColumn = -1;
    bool m_skeletons = false;
    int m_padding = 12;
    int m_box = 16;
    Pens m_pens;
    QFontMetrics m_metrics; ///< of most columns
    // Painting lays out what it meets for the first time.
    mutable std::vector<CellTexts> m_texts; ///< by column
    mutable CellTexts m_pendingNames;
};

} // namespace jackfield
