#include "ui/places/dashboard/partsbar.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace jackfield {

PartsBar::PartsBar(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFixedHeight(theme.px("control.meter"));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PartsBar::setParts(const QList<Part> &parts, qint64 whole)
{
    m_parts = parts;
    m_whole = whole;
    update();
}

void PartsBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(rect(), m_theme.px("radius.mark"), m_theme.px("radius.mark"));
    painter.setClipPath(shape);
    painter.fillRect(rect(), m_theme.color(ColorRole::Track));
    if (m_whole <= 0)
        return;
    int from = 0;
    for (const Part &part : std::as_const(m_parts)) {
        if (part.size <= 0)
            continue;
        // However small, a part is seen.
        const int width = std::max(3, int(part.size * this->width() / m_whole));
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(from, 0, width, height())), m_theme.color(part.color));
        from += width;
    }
}

} // namespace jackfield
