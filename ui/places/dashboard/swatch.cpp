#include "ui/places/dashboard/swatch.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace jackfield {

Swatch::Swatch(const Theme &theme, ColorRole color, QWidget *parent) : QWidget(parent), m_theme(theme), m_color(color)
{
    setFixedSize(10, 10);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Swatch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // The track's colour alone would drown in the card.
    painter.setPen(m_color == ColorRole::Track ? QPen(m_theme.color(ColorRole::ControlBorder), 1) : QPen(Qt::NoPen));
    painter.setBrush(m_theme.color(m_color));
    const int radius = m_theme.px("radius.mark");
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace jackfield
