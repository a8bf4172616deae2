#include "ui/theme/fieldpainter.h"

#include <QLineEdit>

namespace jackfield {

FieldLook FieldLook::of(const QWidget *widget)
{
    FieldLook field;
    field.enabled = widget->isEnabled();
    field.hovered = widget->underMouse();
    field.focused = widget->hasFocus() || (widget->focusProxy() && widget->focusProxy()->hasFocus());
    if (const QWidget *focus = widget->window()->focusWidget(); focus && widget->isAncestorOf(focus) && focus->hasFocus())
        field.focused = true;
    if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
        field.readOnly = edit->isReadOnly();
    field.state = widget->property("state").toString();
    return field;
}

void paintField(QPainter &painter, const QRect &rect, const FieldLook &field, const Look &look)
{
    const bool error = field.state == QLatin1String("error");
    ColorRole ground = ColorRole::Surface;
    ColorRole border = field.hovered ? ColorRole::ControlBorderHover : ColorRole::ControlBorder;
    qreal width = 1;
    if (field.readOnly || !field.enabled) {
        ground = ColorRole::SurfaceSunken;
        border = ColorRole::Border;
    }
    if (field.state == QLatin1String("edited"))
        border = ColorRole::PendingSolid;
    if (error) {
        border = ColorRole::DangerSolid;
        width = 1.5;
    }
    if (field.focused && field.enabled) {
        border = error ? ColorRole::DangerSolid : ColorRole::Focus;
        width = look.px("focusRing.width");
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.color(border), width));
    painter.setBrush(look.color(ground));
    const qreal radius = look.px("radius.control") - width / 2;
    painter.drawRoundedRect(QRectF(rect).adjusted(width / 2, width / 2, -width / 2, -width / 2), radius, radius);
    painter.restore();
}

int fieldHeight(const QWidget *widget, const QFontMetrics &metrics, const Look &look)
{
    const bool large = widget && widget->property("large").toBool();
    return qMax(look.px(large ? "control.large" : "control.regular"), metrics.height() + (large ? 18 : 12));
}

} // namespace jackfield
