#pragma once

#include <QTableView>

namespace jackfield {

class Theme;

/// The preview of a bulk edit: those whom it leaves as they are stand in a quieter colour.
class BulkTable final : public QTableView {
    Q_OBJECT

public:
    BulkTable(const Theme &theme, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace jackfield
