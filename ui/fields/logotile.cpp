#include "ui/fields/logotile.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace jackfield {

namespace {

constexpr int tileSize = 40;
constexpr int logoSize = 24;

} // namespace

LogoTile::LogoTile(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFixedSize(tileSize, tileSize);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void LogoTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(ColorRole::Accent));
    const int radius = m_theme.px("radius.appTile");
    painter.drawRoundedRect(rect(), radius, radius);
    const int inset = (tileSize - logoSize) / 2;
    painter.drawPixmap(
        inset, inset, m_theme.pixmap(QStringLiteral("logo"), logoSize, ColorRole::TextOnAccent, devicePixelRatioF()));
}

} // namespace jackfield
