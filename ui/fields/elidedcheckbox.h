#pragma once

#include <QCheckBox>

namespace jackfield {

/// A check box whose label ends in … when there is no room; the whole label is then the tooltip.
class ElidedCheckBox final : public QCheckBox {
    Q_OBJECT

public:
    using QCheckBox::QCheckBox;

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace jackfield
