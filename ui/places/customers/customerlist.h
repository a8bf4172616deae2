#pragma once

#include <QListView>

QT_BEGIN_NAMESPACE
class QStandardItemModel;
QT_END_NAMESPACE

namespace jackfield {

class Theme;

/// A row of a CustomerList. Texts are data: shown as they are.
struct CustomerRow {
    QString id; ///< of the customer's account
    QString icon;
    QString title;
    QString line;  ///< below the title; empty: none
    QString aside; ///< at the right; empty: none

    bool operator==(const CustomerRow &) const = default;
};

/// Customers, one row each, of which one is the current. It is as high as its rows.
class CustomerList final : public QListView {
    Q_OBJECT

public:
    CustomerList(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    /// `found` is painted as a match where a title has it.
    void setRows(const QList<CustomerRow> &rows, const QString &found = {});
    int count() const;
    QString currentId() const;
    void setCurrentRow(int row);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void rowEntered(const QString &id); ///< another one is the current; empty: none is
    void openRequested(const QString &id);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    QStandardItemModel *m_model;
};

} // namespace jackfield
