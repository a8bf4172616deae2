#pragma once

#include "ui/pending/fieldvalues.h"

#include <QTableView>

class QStandardItemModel;

namespace jackfield {

class Theme;

/// Fields as they are at the provider beside what they shall be. As high as its rows; it is read, not edited.
class DiffTable final : public QTableView {
    Q_OBJECT

public:
    DiffTable(const Theme &theme, QWidget *parent = nullptr);

    /// `isNew`: there is nothing at the provider yet, so there is no column for it.
    void show(const QList<FieldDiff> &fields, bool isNew);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();

    const Theme &m_theme;
    QStandardItemModel *m_model;
};

} // namespace jackfield
