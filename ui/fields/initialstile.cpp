#include "ui/fields/initialstile.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <array>

namespace jackfield {

namespace {

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

InitialsTile::InitialsTile(const Theme &theme, int size, const QString &name, const QString &key, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_name(name)
    , m_key(key)
{
    setFixedSize(size, size);
}

void InitialsTile::paint(QPainter &painter, const QRect &tile, const Theme &theme, const QString &name, const QString &key)
{
    paint(painter, tile, theme, name, QColor::fromRgb(tileColors[stableHash(key) % tileColors.size()]));
}

void InitialsTile::paint(QPainter &painter, const QRect &tile, const Theme &theme, const QString &name, const QColor &color)
{
    QFont font = theme.font(TypeRole::Caption);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const int radius = theme.px("radius.control");
    painter.drawRoundedRect(tile, radius, radius);
    painter.setPen(Qt::white);
    painter.drawText(tile, Qt::AlignCenter, initials(name));
}

QString InitialsTile::initials(const QString &name)
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

void InitialsTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter, rect(), m_theme, m_name, m_key);
}

} // namespace jackfield
