#include "ui/theme/tintedicon.h"

#include <QGuiApplication>
#include <QPainter>

namespace jackfield {

TintedIcon::TintedIcon(std::shared_ptr<const Look> look, QString name, ColorRole rest)
    : m_look(std::move(look))
    , m_name(std::move(name))
    , m_rest(rest)
{ }

QPixmap TintedIcon::draw(int size, QIcon::Mode mode, qreal ratio) const
{
    return m_look->pixmap(m_name, size, m_look->color(mode == QIcon::Disabled ? ColorRole::TextDisabled : m_rest), ratio);
}

void TintedIcon::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    const int size = qMin(rect.width(), rect.height());
    const QPixmap icon = draw(size, mode, painter->device()->devicePixelRatioF());
    painter->drawPixmap(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2, icon);
}

QPixmap TintedIcon::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) { return scaledPixmap(size, mode, state, 1); }

QPixmap TintedIcon::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale)
{
    // `size` is in device pixels here; QIcon sets the ratio on the result.
    QPixmap icon = draw(qMin(size.width(), size.height()), mode, 1);
    if (size.width() > size.height()) {
        // What is wider than the icon is the room before a button's text: see ConsoleStyle::polish().
        QPixmap wide(size);
        wide.fill(Qt::transparent);
        QPainter(&wide).drawPixmap(QGuiApplication::isLeftToRight() ? 0 : size.width() - icon.width(), 0, icon);
        icon = wide;
    }
    icon.setDevicePixelRatio(scale);
    return icon;
}

} // namespace jackfield
