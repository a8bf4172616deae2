#include "ui/places/dashboard/administratorscard.h"

#include "ui/fields/allowance.h"
#include "ui/fields/plainlabel.h"
#include "ui/theme/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace jackfield {

AdministratorsCard::AdministratorsCard(Theme &theme, QWidget *parent)
    : Card(theme, tr("Administrators"), parent)
    , m_text(new PlainLabel({}, "secondary", this))
    , m_open(new QPushButton(tr("Open"), this))
    , m_add(new QPushButton(tr("Add…"), this))
{
    addIconBeforeTitle(QStringLiteral("admin"));
    m_text->setWordWrap(true);
    Theme::setKind(m_add, "quiet");
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme.px("space.buttonGap"));
    buttons->addWidget(m_open);
    buttons->addWidget(m_add);
    buttons->addStretch();
    body()->addWidget(m_text);
    body()->addSpacing(theme.px("space.2"));
    body()->addLayout(buttons);
    body()->addStretch();
    connect(m_open, &QPushButton::clicked, this, &AdministratorsCard::openRequested);
    connect(m_add, &QPushButton::clicked, this, &AdministratorsCard::addRequested);
}

void AdministratorsCard::showPolicy(const AccountPolicy &policy)
{
    m_areManagers = policy.administrators.areManagers();
    const QString title = m_areManagers ? tr("Account managers") : tr("Administrators");
    setTitle(title);
    //: What is opened, for who hears the button
    m_open->setAccessibleName(tr("Open: %1").arg(title));
    //: To whom one is added, for who hears the button
    m_add->setAccessibleName(tr("Add…: %1").arg(title));
    allow(m_add, policy, "membership");
    show(m_administrators);
}

void AdministratorsCard::show(const QList<Administrator> &administrators)
{
    m_administrators = administrators;
    const int invited = int(std::count_if(administrators.cbegin(), administrators.cend(), [](const Administrator &one) {
        return one.state == QLatin1String("invited");
    }));
    QStringList said{tr("%n people look after this account.", nullptr, int(administrators.size()))};
    if (invited > 0)
        said += m_areManagers ? tr("%n have not signed in yet.", nullptr, invited)
                              : tr("%n have not registered yet.", nullptr, invited);
    m_text->setText(said.join(u' '));
}

void AdministratorsCard::focusStart() { m_open->setFocus(Qt::OtherFocusReason); }

} // namespace jackfield
