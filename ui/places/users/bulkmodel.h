#pragma once

#include "core/domain/bulkedit.h"
#include "ui/pending/fieldvalues.h"
#include "ui/places/users/bulkrun.h"

#include <QAbstractTableModel>

namespace jackfield {

/// What a bulk edit makes of each user: name, what is, what shall be, and what became of it. Those that change come as they are ticked.
class BulkModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, NowColumn, ThenColumn, ResultColumn };
    static constexpr int columnCountTotal = 4;
    enum Role { LeavesRole = Qt::UserRole + 1 }; ///< bool: this user stays as he or she is

    using QAbstractTableModel::QAbstractTableModel;

    void setLicences(const QList<Licence> &licences) { m_values.setLicences(licences); }
    /// What ids of languages and time zones stand for.
    void setNames(const QHash<QString, QString> &names) { m_names = names; }
    void clear();
    void append(const QList<BulkLine> &lines);
    const QList<BulkLine> &lines() const { return m_lines; }
    void setOutcome(int line, BulkRun::Outcome outcome, const QString &words);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_lines.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : columnCountTotal; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString side(const BulkLine &line, QJsonValue FieldEdit::*side) const;
    QString result(int row) const;

    struct Ended {
        BulkRun::Outcome outcome = BulkRun::Outcome::Open;
        QString words;
    };
    FieldValues m_values;
    QHash<QString, QString> m_names;
    QList<BulkLine> m_lines;
    QHash<int, Ended> m_ended;
};

} // namespace jackfield
