#include "ui/fields/elidedlabel.h"

#include "ui/fields/plaintext.h"

#include <QPainter>
#include <QStyle>

namespace jackfield {

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 4, PlainLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    const QRect area = contentsRect();
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, area.width());
    if (shown == text())
        setToolTip({});
    else
        setPlainToolTip(this, text());
    QPainter painter(this);
    style()->drawItemText(
        &painter, area, int(QStyle::visualAlignment(layoutDirection(), alignment())), palette(), isEnabled(), shown,
        foregroundRole());
}

} // namespace jackfield
