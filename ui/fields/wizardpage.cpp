#include "ui/fields/wizardpage.h"

#include "ui/fields/plainlabel.h"
#include "ui/theme/theme.h"

#include <QVBoxLayout>

namespace jackfield {

WizardPage::WizardPage(Theme &theme, const QString &title, const QString &subtitle, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_subtitle(new PlainLabel({}, "secondary"))
    , m_body(new QVBoxLayout(this))
{
    setAccessibleName(title);
    m_body->setContentsMargins(28, 22, 28, 24);
    m_body->setSpacing(theme.px("space.fieldGap"));
    auto *head = new QVBoxLayout;
    head->setSpacing(2);
    auto *name = new PlainLabel(title, "dialogTitle");
    head->addWidget(name);
    head->addWidget(m_subtitle);
    m_subtitle->setWordWrap(true);
    m_body->addLayout(head);
    setSubtitle(subtitle);
}

void WizardPage::setSubtitle(const QString &text)
{
    m_subtitle->setText(text);
    m_subtitle->setVisible(!text.isEmpty());
}

} // namespace jackfield
