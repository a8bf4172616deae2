#pragma once

#include "ui/theme/theme.h"

#include <QListWidget>
#include <QStyledItemDelegate>

namespace jackfield {

/// A line of a user's own menu.
struct SectionItem {
    QString id;
    QString icon; ///< empty: it belongs to the heading above it
    QString title;
    bool isHeading = false;
};

/// The menu of a user's page (S2.2). A dot says that a section has an edit that is not saved, a sign that something there needs a person.
class SectionMenu final : public QListWidget {
    Q_OBJECT

public:
    enum class Mark { None, Edited, Problem };

    SectionMenu(Theme &theme, const QList<SectionItem> &items, QWidget *parent = nullptr);

    void setCurrent(const QString &id);
    QString current() const;
    void setMark(const QString &id, Mark mark);

Q_SIGNALS:
    void chosen(const QString &id);

private:
    QListWidgetItem *itemOf(const QString &id) const;
};

/// Paints its lines as the navigation's.
class SectionDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int IconRole = Qt::UserRole + 1;
    static constexpr int MarkRole = Qt::UserRole + 2;

    SectionDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) { }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace jackfield
