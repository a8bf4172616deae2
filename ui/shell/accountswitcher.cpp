#include "ui/shell/accountswitcher.h"

#include "ui/shell/identitytile.h"
#include "ui/theme/theme.h"

#include <QMenu>
#include <QPainter>
#include <QStyle>

namespace jackfield {

AccountSwitcher::AccountSwitcher(const Theme &theme, QWidget *parent)
    : QToolButton(parent)
    , m_theme(theme)
    , m_tile(new IdentityTile(theme, IdentityTile::Shape::Account, this))
{
    m_tile->setAttribute(Qt::WA_TransparentForMouseEvents);
    setAccessibleName(tr("Accounts"));
    setToolTip(tr("Accounts"));
    setFocusPolicy(Qt::TabFocus);
    setPopupMode(QToolButton::InstantPopup);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *menu = new QMenu(this);
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        Q_EMIT menuWanted(menu);
    });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void AccountSwitcher::setRail(bool rail)
{
    m_rail = rail;
    m_tile->setRail(rail);
    updateGeometry();
    update();
}

QSize AccountSwitcher::sizeHint() const { return m_tile->sizeHint(); }

void AccountSwitcher::resizeEvent(QResizeEvent *event)
{
    QToolButton::resizeEvent(event);
    m_tile->setGeometry(rect());
}

void AccountSwitcher::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect place = rect().adjusted(8, 2, -8, -2);
    if (underMouse() || isDown() || menu()->isVisible()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(isDown() ? ColorRole::Pressed : ColorRole::Hover));
        const int radius = m_theme.px("radius.control");
        painter.drawRoundedRect(place, radius, radius);
    }
    if (m_rail)
        return;
    const int size = m_theme.px("icon.sizes.regular");
    const QRect chevron(place.right() - size - 4, (height() - size) / 2, size, size);
    painter.drawPixmap(
        QStyle::visualRect(layoutDirection(), rect(), chevron),
        m_theme.pixmap(QStringLiteral("chevron-up-down"), size, ColorRole::TextSecondary, devicePixelRatioF()));
}

} // namespace jackfield
