#include "ui/places/dashboard/cardrow.h"

#include "ui/fields/plaintext.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace jackfield {

CardRow::CardRow(
    const Theme &theme, const QString &icon, ColorRole color, const QString &name, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_icon(icon)
    , m_color(color)
    , m_name(shownText(name))
    , m_text(text)
{
    setAccessibleName(tr("%1, %2").arg(m_name, m_text));
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setProperty("focusRadius", 2);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize CardRow::sizeHint() const { return {200, std::max(34, QFontMetrics(m_theme.font(TypeRole::Body)).height() + 14)}; }

void CardRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (underMouse())
        painter.fillRect(rect(), m_theme.color(isDown() ? ColorRole::Pressed : ColorRole::Hover));
    const int size = m_theme.px("icon.sizes.regular");
    const int gap = m_theme.px("space.4");
    const auto place = [this](const QRect &at) { return QStyle::visualRect(layoutDirection(), rect(), at); };
    painter.drawPixmap(place({0, (height() - size) / 2, size, size}), m_theme.pixmap(m_icon, size, m_color, devicePixelRatioF()));

    const int chevron = m_theme.px("icon.sizes.inline");
    painter.drawPixmap(
        place({width() - chevron, (height() - chevron) / 2, chevron, chevron}),
        m_theme.pixmap(QStringLiteral("chevron-right"), chevron, ColorRole::TextTertiary, devicePixelRatioF()));
    const QFontMetrics nameMetrics(m_theme.font(TypeRole::BodyMedium));
    const QFontMetrics textMetrics(m_theme.font(TypeRole::Body));
    const int room = width() - size - chevron - 3 * gap;
    const int nameWidth = room * 48 / 100;
    painter.setFont(m_theme.font(TypeRole::BodyMedium));
    painter.setPen(m_theme.color(ColorRole::Text));
    painter.drawText(
        place({size + gap, 0, nameWidth, height()}), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
        nameMetrics.elidedText(m_name, Qt::ElideRight, nameWidth));
    painter.setFont(m_theme.font(TypeRole::Body));
    painter.setPen(m_theme.color(ColorRole::TextSecondary));
    painter.drawText(
        place({size + 2 * gap + nameWidth, 0, room - nameWidth, height()}),
        Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine, textMetrics.elidedText(m_text, Qt::ElideRight, room - nameWidth));
}

} // namespace jackfield
