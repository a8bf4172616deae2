#pragma once

#include <QAbstractListModel>

#include <functional>

namespace jackfield {

/// Something that the command palette leads to.
struct PaletteEntry {
    QString icon;
    QString title;
    QString about = {}; ///< in grey behind the title
    QString keys = {};  ///< its shortcut
    std::function<void()> run = {};
};

/// The rows of the command palette: sections with their headings, of which those that are empty do not show.
class PaletteModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { HeadingRole = Qt::UserRole + 1, IconRole, AboutRole, KeysRole };
    enum class Section { Actions, Users, Objects, Places };
    static constexpr int sections = 4;

    using QAbstractListModel::QAbstractListModel;

    /// Puts other entries into a section; the rest stays as it is.
    void set(Section section, const QString &heading, const QList<PaletteEntry> &entries);
    /// The first row that can be chosen, -1: there is none.
    int first() const { return next(-1, 1); }
    /// The next one that can be chosen, in one direction; the same row where there is none.
    int next(int row, int direction) const;
    /// Does what the row says; a heading does nothing.
    void run(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        PaletteEntry entry;
        bool isHeading = false;
    };
    bool isHeading(int row) const { return m_rows.at(row).isHeading; }

    QList<PaletteEntry> m_entries[sections];
    QString m_headings[sections];
    QList<Row> m_rows;
};

} // namespace jackfield
