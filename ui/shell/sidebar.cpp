#include "ui/shell/sidebar.h"

#include "ui/shell/accountswitcher.h"
#include "ui/shell/identitytile.h"
#include "ui/shell/jumpbutton.h"
#include "ui/shell/navlist.h"
#include "ui/theme/theme.h"

#include <QVBoxLayout>

namespace jackfield {

Sidebar::Sidebar(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_switcher(new AccountSwitcher(theme, this))
    , m_jump(new JumpButton(theme, this))
    , m_places(new NavList(theme, this))
    , m_person(new IdentityTile(theme, IdentityTile::Shape::Person, this))
{
    Theme::setKind(this, "sidebar");
    auto *line = new QFrame(this);
    Theme::setKind(line, "line");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 10, 1, 2);
    layout->setSpacing(0);
    layout->addWidget(m_switcher);
    layout->addSpacing(8);
    layout->addWidget(m_jump);
    m_jump->hide(); // until somebody has something to lead to
    layout->addSpacing(8);
    layout->addWidget(m_places, 1);
    auto *inset = new QHBoxLayout;
    inset->setContentsMargins(8, 0, 8, 0);
    inset->addWidget(line);
    layout->addLayout(inset);
    layout->addWidget(m_person);
    setFixedWidth(m_theme.px("layout.navList"));
    setFocusProxy(m_places); // where one begins who comes here
}

IdentityTile *Sidebar::account() const { return m_switcher->tile(); }

void Sidebar::setRail(bool rail)
{
    if (m_rail == rail)
        return;
    m_rail = rail;
    m_places->setRail(rail);
    m_switcher->setRail(rail);
    m_jump->setRail(rail);
    m_person->setRail(rail);
    setFixedWidth(m_theme.px(rail ? "layout.navRail" : "layout.navList"));
}

} // namespace jackfield
