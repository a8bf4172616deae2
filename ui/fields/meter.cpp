#include "ui/fields/meter.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace jackfield {

Meter::Meter(Theme &theme, QWidget *parent) : QProgressBar(parent), m_theme(theme)
{
    setRange(0, 1000);
    setTextVisible(false);
}

void Meter::setUse(qint64 used, qint64 total, const QString &inWords)
{
    m_words = inWords;
    setAccessibleDescription(inWords);
    setValue(total > 0 ? int(qBound(qint64(0), used * 1000 / total, qint64(1000))) : 0);
    update();
}

void Meter::setColor(ColorRole color)
{
    m_color = color;
    update();
}

QSize Meter::sizeHint() const { return {160, m_theme.px("control.meter")}; }

void Meter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(rect(), m_theme.px("radius.mark"), m_theme.px("radius.mark"));
    painter.setClipPath(shape);
    painter.fillRect(rect(), m_theme.color(ColorRole::Track));
    const qreal filled = width() * qreal(value()) / maximum();
    painter.fillRect(
        QRectF(layoutDirection() == Qt::LeftToRight ? 0 : width() - filled, 0, filled, height()), m_theme.color(m_color));
}

} // namespace jackfield
