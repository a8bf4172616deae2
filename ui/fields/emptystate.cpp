#include "ui/fields/emptystate.h"

#include "ui/fields/allowance.h"
#include "ui/fields/plainlabel.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace jackfield {

namespace {

constexpr int tileSize = 52;

} // namespace

EmptyState::EmptyState(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_tile(new QLabel(this))
    , m_title(new PlainLabel({}, "heading", this))
    , m_text(new PlainLabel({}, "secondary", this))
    , m_button(new QPushButton(this))
{
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_text->setAlignment(Qt::AlignCenter);
    m_text->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(0);
    layout->addStretch(2);
    layout->addWidget(m_tile, 0, Qt::AlignHCenter);
    layout->addSpacing(theme.px("space.6"));
    layout->addWidget(m_title);
    layout->addSpacing(theme.px("space.3"));
    layout->addWidget(m_text);
    layout->addSpacing(theme.px("space.6"));
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::buttonClicked);
    connect(&theme, &Theme::changed, this, &EmptyState::drawTile);
}

void EmptyState::show(const QString &icon, const QString &title, const QString &text, const QString &button, bool primary)
{
    m_icon = icon;
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_button->setText(button);
    forbidButton({});
    m_button->setVisible(!button.isEmpty());
    Theme::setKind(m_button, primary ? "primary" : "");
    drawTile();
}

void EmptyState::forbidButton(const QString &why) { forbid(m_button, why); }

void EmptyState::drawTile()
{
    const qreal ratio = devicePixelRatioF();
    QPixmap tile(QSize(tileSize, tileSize) * ratio);
    tile.setDevicePixelRatio(ratio);
    tile.fill(Qt::transparent);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(ColorRole::Pressed));
    painter.drawRoundedRect(0, 0, tileSize, tileSize, 12, 12);
    const int size = m_theme.px("icon.sizes.emptyState");
    painter.drawPixmap((tileSize - size) / 2, (tileSize - size) / 2, m_theme.pixmap(m_icon, size, ColorRole::TextSecondary, ratio));
    painter.end();
    m_tile->setPixmap(tile);
}

} // namespace jackfield
