#pragma once

#include "ui/fields/plainlabel.h"

namespace jackfield {

/// A PlainLabel of one line that ends in … when there is no room; the whole text is then the tooltip.
class ElidedLabel final : public PlainLabel {
    Q_OBJECT

public:
    using PlainLabel::PlainLabel;

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace jackfield
