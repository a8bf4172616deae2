#include "ui/shell/identitytile.h"

#include "ui/fields/initialstile.h"
#include "ui/fields/plaintext.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace jackfield {

namespace {

constexpr int tileSize = 28; // tokens.json, accountTile

} // namespace

IdentityTile::IdentityTile(const Theme &theme, Shape shape, QWidget *parent) : QWidget(parent), m_theme(theme), m_shape(shape)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void IdentityTile::setIdentity(const QString &name, const QString &line, const QString &key)
{
    m_name = name;
    m_line = line;
    m_key = key;
    setAccessibleName(line.isEmpty() ? name : tr("%1, %2").arg(name, line));
    setPlainToolTip(this, accessibleName());
    update();
}

void IdentityTile::setActing(bool acting)
{
    m_acting = acting;
    update();
}

void IdentityTile::setRail(bool rail)
{
    m_rail = rail;
    updateGeometry();
    update();
}

QSize IdentityTile::sizeHint() const
{
    const int text =
        QFontMetrics(m_theme.font(TypeRole::BodyStrong)).height() + QFontMetrics(m_theme.font(TypeRole::Caption)).height();
    return {m_rail ? m_theme.px("layout.navRail") : m_theme.px("layout.navList"), std::max(tileSize, text) + 16};
}

void IdentityTile::paintTile(QPainter &painter, const QRect &tile) const
{
    if (m_shape == Shape::Account)
        return m_acting ? InitialsTile::paint(painter, tile, m_theme, m_name, m_theme.color(ColorRole::ActingSolid))
                        : InitialsTile::paint(painter, tile, m_theme, m_name, m_key);
    QFont font = m_theme.font(TypeRole::Caption);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(QPen(m_theme.color(ColorRole::Border), 1));
    painter.setBrush(m_theme.color(ColorRole::SurfaceAlt));
    painter.drawEllipse(QRectF(tile).adjusted(0.5, 0.5, -0.5, -0.5));
    painter.setPen(m_theme.color(ColorRole::TextSecondary));
    painter.drawText(tile, Qt::AlignCenter, InitialsTile::initials(m_name));
}

void IdentityTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int size = tileSize;
    QRect tile(16, (height() - size) / 2, size, size);
    if (m_rail)
        tile.moveLeft((width() - size) / 2);
    tile = QStyle::visualRect(layoutDirection(), rect(), tile);
    paintTile(painter, tile);
    if (m_rail)
        return;

    const QFont nameFont = m_theme.font(m_shape == Shape::Account ? TypeRole::BodyStrong : TypeRole::BodyMedium);
    const QFont lineFont = m_theme.font(TypeRole::Caption);
    const QFontMetrics nameMetrics(nameFont);
    const QFontMetrics lineMetrics(lineFont);
    const int total = nameMetrics.height() + lineMetrics.height();
    const int behind = m_shape == Shape::Account ? 30 : 8; // the switcher's chevron
    QRect words(16 + size + 10, (height() - total) / 2, width() - size - 26 - behind, total);
    words = QStyle::visualRect(layoutDirection(), rect(), words);
    painter.setFont(nameFont);
    painter.setPen(m_theme.color(ColorRole::Text));
    painter.drawText(
        words, Qt::AlignTop | Qt::AlignLeading | Qt::TextSingleLine, nameMetrics.elidedText(m_name, Qt::ElideRight, words.width()));
    painter.setFont(lineFont);
    painter.setPen(m_theme.color(ColorRole::TextSecondary));
    painter.drawText(
        words, Qt::AlignBottom | Qt::AlignLeading | Qt::TextSingleLine,
        lineMetrics.elidedText(m_line, Qt::ElideRight, words.width()));
}

} // namespace jackfield
