#include "ui/fields/pill.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace jackfield {

namespace {

constexpr int side = 8;
constexpr int iconSize = 14;
constexpr int iconGap = 5;

QFont pillFont(const Theme &theme)
{
    QFont font = theme.font(TypeRole::Caption);
    font.setWeight(QFont::Medium);
    return font;
}

} // namespace

Pill::Pill(Theme &theme, State state, const QString &text, QWidget *parent) : PlainLabel(parent), m_theme(theme), m_state(state)
{
    setState(state, text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Pill::setState(State state, const QString &text)
{
    m_state = state;
    m_icon = QString::fromLatin1(lookOf(state).icon);
    setText(text);
    updateGeometry();
    update();
}

void Pill::setIconName(const QString &name)
{
    m_icon = name;
    updateGeometry();
    update();
}

int Pill::widthOf(const Theme &theme, const QString &text, bool icon)
{
    return 2 * side + QFontMetrics(pillFont(theme)).horizontalAdvance(text) + (icon ? iconSize + iconGap : 0) + 1;
}

QSize Pill::sizeHint() const
{
    return {
        widthOf(m_theme, text(), !m_icon.isEmpty()),
        qMax(m_theme.px("control.pill"), QFontMetrics(pillFont(m_theme)).height() + 4)};
}

void Pill::paint(QPainter &painter, const QRect &rect, const Theme &theme, State state, const QString &text, const QString &icon)
{
    const StateLook look = lookOf(state);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(look.background));
    painter.drawRoundedRect(rect, rect.height() / 2.0, rect.height() / 2.0);
    QRect inner = rect.adjusted(side, 0, -side, 0);
    if (!icon.isEmpty()) {
        const QPixmap pixmap = theme.pixmap(icon, iconSize, look.text, painter.device()->devicePixelRatioF());
        painter.drawPixmap(inner.left(), inner.top() + (inner.height() - iconSize) / 2, pixmap);
        inner.setLeft(inner.left() + iconSize + iconGap);
    }
    painter.setFont(pillFont(theme));
    painter.setPen(theme.color(look.text));
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
    painter.restore();
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_theme, m_state, text(), m_icon);
}

} // namespace jackfield
