#include "ui/places/users/usersheader.h"

#include "ui/fields/allowance.h"
#include "ui/fields/plainlabel.h"
#include "ui/fields/searchfield.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

namespace jackfield {

UsersHeader::UsersHeader(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_search(new SearchField(theme, this))
    , m_setUp(new QPushButton(tr("Set up a user"), this))
{
    m_search->setAccessibleName(tr("Search users"));
    m_search->setMaximumWidth(340);
    m_search->setMinimumWidth(200);
    m_setUp->setIcon(theme.icon(QStringLiteral("user-add"), ColorRole::TextOnAccent));
    Theme::setKind(m_setUp, "primary");
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme.px("space.pageMargin"), 0, theme.px("space.pageMargin"), 0);
    layout->setSpacing(theme.px("space.7"));
    layout->addWidget(new PlainLabel(tr("Users"), "pageTitle", this));
    layout->addWidget(m_search, 4);
    layout->addStretch(1);
    layout->addWidget(m_setUp);
    setMinimumHeight(theme.px("layout.pageHeader"));
    connect(m_setUp, &QPushButton::clicked, this, &UsersHeader::setUpUserRequested);
}

void UsersHeader::allowFor(const AccountPolicy &policy) { allow(m_setUp, policy, "users"); }

void UsersHeader::setSetUpShown(bool shown) { m_setUp->setVisible(shown); }

void UsersHeader::showCounts(qint64 matches, qint64 total, bool growing)
{
    const QLocale locale;
    //: %1 is the number in the person's own notation, %n chooses the plural
    m_search->setPlaceholderText(
        growing ? tr("Search %1 users so far", nullptr, int(total)).arg(locale.toString(total))
                : tr("Search %1 users", nullptr, int(total)).arg(locale.toString(total)));
    //: Found by a search: "1,284 of 100,284"
    m_search->setFound(tr("%1 of %2").arg(locale.toString(matches), locale.toString(total)), locale.toString(matches));
}

} // namespace jackfield
