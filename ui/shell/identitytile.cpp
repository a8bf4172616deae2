#include "ui/shell/identitytile.h"

#include "ui/fields/plaintext.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

#include <array>

namespace jackfield {

namespace {

constexpr int tileSize = 28; // tokens.json, accountTile

// tokens.json, accountTile.backgrounds: never a magenta, which means acting as a customer.
constexpr std::array<QRgb, 6> tileColors{0xff2558C9, 0xff1E7A78, 0xff7A5AA8, 0xff9A5B13, 0xff3C4757, 0xff4F6B1F};

// qHash is seeded anew in each process; a tile must keep its colour.
size_t stableHash(const QString &text)
{
    size_t hash = 5381;
    for (const QChar c : text)
        hash = hash * 33 + c.unicode();
    return hash;
}

} // namespace

IdentityTile::IdentityTile(const Theme &theme, Shape shape, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_shape(shape)
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

void IdentityTile::setRail(bool rail)
{
    m_rail = rail;
    updateGeometry();
    update();
}

QString IdentityTile::initials(const QString &name)
{
    QString letters;
    bool atWord = true;
    for (const QChar c : name) {
        const bool letter = c.isLetterOrNumber();
        if (letter && atWord)
            letters += c.toUpper();
        atWord = !letter && c != QLatin1Char('\'');
        if (letters.size() == 2)
            break;
    }
    return letters;
}

QSize IdentityTile::sizeHint() const
{
    const int text = QFontMetrics(m_theme.font(TypeRole::BodyStrong)).height() + QFontMetrics(m_theme.font(TypeRole::Caption)).height();
    return {m_rail ? m_theme.px("layout.navRail") : m_theme.px("layout.navList"), std::max(tileSize, text) + 16};
}

void IdentityTile::paintTile(QPainter &painter, const QRect &tile) const
{
    QFont font = m_theme.font(TypeRole::Caption);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    if (m_shape == Shape::Account) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor::fromRgb(tileColors[stableHash(m_key) % tileColors.size()]));
        const int radius = m_theme.px("radius.control");
        painter.drawRoundedRect(tile, radius, radius);
        painter.setPen(Qt::white);
    } else {
        painter.setPen(QPen(m_theme.color(ColorRole::Border), 1));
        painter.setBrush(m_theme.color(ColorRole::SurfaceAlt));
        painter.drawEllipse(QRectF(tile).adjusted(0.5, 0.5, -0.5, -0.5));
        painter.setPen(m_theme.color(ColorRole::TextSecondary));
    }
    painter.drawText(tile, Qt::AlignCenter, initials(m_name));
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
    QRect words(16 + size + 10, (height() - total) / 2, width() - size - 34, total);
    words = QStyle::visualRect(layoutDirection(), rect(), words);
    painter.setFont(nameFont);
    painter.setPen(m_theme.color(ColorRole::Text));
    painter.drawText(words, Qt::AlignTop | Qt::AlignLeading | Qt::TextSingleLine, nameMetrics.elidedText(m_name, Qt::ElideRight, words.width()));
    painter.setFont(lineFont);
    painter.setPen(m_theme.color(ColorRole::TextSecondary));
    painter.drawText(words, Qt::AlignBottom | Qt::AlignLeading | Qt::TextSingleLine, lineMetrics.elidedText(m_line, Qt::ElideRight, words.width()));
}

} // namespace jackfield
