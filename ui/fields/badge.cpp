#include "ui/fields/badge.h"

#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainter>

namespace jackfield {

Badge::Badge(Theme &theme, State state, QWidget *parent) : PlainLabel(parent), m_theme(theme), m_state(state)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void Badge::setCount(qint64 count, const QString &name)
{
    setText(QLocale().toString(count));
    setAccessibleName(name);
    setVisible(count > 0);
    updateGeometry();
}

QSize Badge::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(TypeRole::Badge));
    const int height = qMax(m_theme.px("control.badge"), metrics.height() + 2);
    return {qMax(height, metrics.horizontalAdvance(text()) + 10), height};
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(lookOf(m_state).solid));
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    painter.setFont(m_theme.font(TypeRole::Badge));
    painter.setPen(m_theme.color(ColorRole::TextOnAccent));
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace jackfield
