#include "ui/wizards/setupuser/templatepicker.h"

#include "ui/fields/confirmdialog.h"
#include "ui/fields/fieldrow.h"
#include "ui/fields/pickercombo.h"
#include "ui/theme/theme.h"
#include "ui/wizards/setupuser/setuptemplates.h"
#include "ui/wizards/setupuser/usersetupbuilder.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace jackfield {

TemplatePicker::TemplatePicker(Theme &theme, SetupTemplates &templates, const UserSetupBuilder &builder, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_templates(templates)
    , m_builder(builder)
    , m_picker(new PickerCombo(theme))
    , m_row(new FieldRow(theme, tr("Start from a template"), m_picker))
    , m_remove(new QPushButton(tr("Remove template…")))
{
    m_picker->setNoneItem(tr("No template"));
    m_picker->clearCurrent();
    Theme::setKind(m_remove, "link");
    m_row->addCorner(m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_row);
    connect(m_picker, &PickerCombo::picked, this, &TemplatePicker::choose);
    connect(m_remove, &QPushButton::clicked, this, &TemplatePicker::askToRemove);
    connect(&templates, &SetupTemplates::changed, this, &TemplatePicker::showTemplates);
    connect(&builder, &UserSetupBuilder::choicesChanged, this, &TemplatePicker::showTemplates);
    showTemplates();
}

QString TemplatePicker::summary(const QString &name) const
{
    return SetupTemplates::summary(m_templates.of(name), m_builder.policy(), m_builder.licences(), m_builder.applications());
}

void TemplatePicker::showTemplates()
{
    PickerItems items;
    for (const QString &name : m_templates.names())
        items.append({name, name, summary(name)});
    const QString current = m_picker->currentId();
    m_picker->setItems(items);
    if (m_templates.has(current))
        m_picker->setCurrentId(current);
    else
        m_picker->clearCurrent();
    m_remove->setVisible(m_templates.has(current));
    setVisible(!items.isEmpty());
}

// What it gives is shown at once; what it does not speak of stays as it was typed.
void TemplatePicker::choose(const QString &name)
{
    const bool is = m_templates.has(name);
    m_remove->setVisible(is);
    m_row->setHelp(is ? summary(name) : QString());
    if (is)
        Q_EMIT roleChosen(m_templates.of(name));
}

void TemplatePicker::askToRemove()
{
    const QString name = m_picker->currentId();
    auto *dialog = new ConfirmDialog(
        m_theme, ConfirmDialog::Kind::Danger,
        {tr("Remove template"), tr("Remove the template %1?").arg(name), tr("Users who were set up with it stay as they are."),
         tr("Keep"), tr("Remove")},
        window());
    connect(dialog, &QDialog::accepted, this, [this, name] {
        m_row->setHelp({});
        m_templates.drop(name);
    });
    dialog->open();
}

} // namespace jackfield
