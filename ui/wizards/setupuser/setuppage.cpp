#include "ui/wizards/setupuser/setuppage.h"

#include "ui/fields/fieldrow.h"
#include "ui/wizards/setupuser/fieldbinding.h"

namespace jackfield {

SetUpPage::SetUpPage(Theme &theme, UserSetupBuilder &builder, SetupPage page, const QString &title, const QString &subtitle)
    : WizardPage(theme, title, subtitle)
    , m_builder(builder)
    , m_page(page)
{
    connect(&builder, &UserSetupBuilder::changed, this, &WizardPage::completeChanged);
    connect(&builder, &UserSetupBuilder::choicesChanged, this, &WizardPage::completeChanged);
    connect(&builder, &UserSetupBuilder::loaded, this, [this] {
        read();
        Q_EMIT completeChanged();
    });
}

FieldBinding *SetUpPage::bind(const char *field, FieldRow *row)
{
    auto *binding = new FieldBinding(m_builder, *row, QString::fromLatin1(field), this);
    m_bindings.append(binding);
    return binding;
}

FieldRow *SetUpPage::row(const QString &field) const
{
    for (const FieldBinding *binding : m_bindings) {
        if (binding->field() == field)
            return &binding->row();
    }
    return nullptr;
}

QWidget *SetUpPage::showProblems()
{
    QWidget *first = nullptr;
    for (FieldBinding *binding : m_bindings) {
        if (binding->showProblem() && !first)
            first = binding->row().editor();
    }
    return first;
}

QWidget *SetUpPage::firstField() const { return m_bindings.isEmpty() ? nullptr : m_bindings.first()->row().editor(); }

} // namespace jackfield
