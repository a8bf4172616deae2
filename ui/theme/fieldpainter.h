#pragma once

#include "ui/theme/look.h"

#include <QPainter>
#include <QWidget>

namespace jackfield {

/// How a field looks at the moment. `state` is the widget's property of that name: "", "edited" or "error".
struct FieldLook {
    bool enabled = true;
    bool readOnly = false;
    bool hovered = false;
    bool focused = false;
    QString state;

    static FieldLook of(const QWidget *widget);
};

/// Frame and ground of every field: line edits, combos, spin boxes, pickers, tag editors.
void paintField(QPainter &painter, const QRect &rect, const FieldLook &field, const Look &look);

/// The height of a one-line field: at least the token, more with a larger font. The property large=true makes the large one.
int fieldHeight(const QWidget *widget, const QFontMetrics &metrics, const Look &look);

} // namespace jackfield
