#include "ui/shell/tintedlabel.h"

namespace jackfield {

TintedLabel::TintedLabel(const Theme &theme, TypeRole type, ColorRole color, QWidget *parent)
    : QLabel(parent)
    , m_theme(theme)
    , m_type(type)
    , m_color(color)
{
    setTextFormat(Qt::PlainText);
    connect(&theme, &Theme::changed, this, &TintedLabel::restyle);
    restyle();
}

void TintedLabel::setColor(ColorRole color)
{
    if (m_color == color)
        return;
    m_color = color;
    restyle();
}

void TintedLabel::setIcon(const QString &name, int size)
{
    if (m_icon == name && m_iconSize == size)
        return;
    m_icon = name;
    m_iconSize = size;
    restyle();
}

void TintedLabel::restyle()
{
    setFont(m_theme.font(m_type));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, m_theme.color(m_color));
    setPalette(colors);
    if (!m_icon.isEmpty())
        setPixmap(m_theme.pixmap(m_icon, m_iconSize, m_color, devicePixelRatioF()));
}

} // namespace jackfield
