#include "ui/places/dashboard/leftlabel.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace jackfield {

LeftLabel::LeftLabel(const Theme &theme, const QString &text, bool caution, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_text(text)
    , m_caution(caution)
{
    setAccessibleName(text);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize LeftLabel::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(m_caution ? TypeRole::BodyMedium : TypeRole::Body));
    const int icon = m_caution ? m_theme.px("icon.sizes.inline") + m_theme.px("space.2") : 0;
    return {metrics.horizontalAdvance(m_text) + icon + 1, metrics.height()};
}

void LeftLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ColorRole color = m_caution ? ColorRole::Warning : ColorRole::TextTertiary;
    QRect words = rect();
    if (m_caution) {
        const int size = m_theme.px("icon.sizes.inline");
        painter.drawPixmap(
            QStyle::visualRect(layoutDirection(), rect(), QRect(0, (height() - size) / 2, size, size)),
            m_theme.pixmap(QStringLiteral("warning"), size, color, devicePixelRatioF()));
        words.setLeft(size + m_theme.px("space.2"));
    }
    painter.setFont(m_theme.font(m_caution ? TypeRole::BodyMedium : TypeRole::Body));
    painter.setPen(m_theme.color(color));
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words), Qt::AlignVCenter | Qt::AlignLeading, m_text);
}

} // namespace jackfield
