#include "ui/wizards/setupuser/templatedialog.h"

#include "ui/fields/fieldrow.h"
#include "ui/fields/fitted.h"
#include "ui/fields/plainlabel.h"
#include "ui/theme/theme.h"
#include "ui/wizards/setupuser/setuptemplates.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace jackfield {

TemplateDialog::TemplateDialog(Session &session, Theme &theme, const User &user, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_theme(theme)
    , m_role(SetupTemplates::roleOf(user))
    , m_templates(new SetupTemplates(session, this))
    , m_name(new QLineEdit)
    , m_row(new FieldRow(theme, tr("Name of the template"), m_name))
    , m_preview(nullptr)
{
    setWindowTitle(tr("Save as template"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *heading = new PlainLabel(tr("Set up others like %1").arg(user.displayName()), "dialogTitle");
    heading->setWordWrap(true);
    auto *what = new QLineEdit;
    what->setReadOnly(true);
    m_preview = new FieldRow(theme, tr("What they get"), what);
    m_preview->setHelp(tr("Name, addresses, number and device are never part of a template."));
    m_row->setRequired(true);
    m_name->setMaxLength(60);
    m_name->setText(user.department);
    m_name->selectAll();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    QPushButton *save = buttons->addButton(tr("Save template"), QDialogButtonBox::AcceptRole);
    Theme::setKind(save, "primary");
    auto *layout = new QVBoxLayout(this);
    const int margin = theme.px("space.dialogMargin");
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(theme.px("space.fieldGap"));
    layout->addWidget(heading);
    layout->addWidget(m_preview);
    layout->addWidget(m_row);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &TemplateDialog::save);
    connect(m_name, &QLineEdit::textChanged, this, &TemplateDialog::look);
    connect(m_templates, &SetupTemplates::changed, this, &TemplateDialog::look);
    showRole();
    m_name->setFocus();
    look();
}

void TemplateDialog::showRole()
{
    whenDone(m_session.licences(), this, [this](const Result<QList<Licence>> &licences) {
        whenDone(m_session.applications(), this, [this, licences](const Result<QList<Application>> &applications) {
            auto *what = qobject_cast<QLineEdit *>(m_preview->editor());
            what->setText(SetupTemplates::summary(
                m_role, m_session.policy(), licences.value_or(QList<Licence>()), applications.value_or(QList<Application>())));
            what->setCursorPosition(0);
            what->setToolTip(what->text().toHtmlEscaped());
        });
    });
}

void TemplateDialog::look()
{
    const QString name = m_name->text().simplified();
    if (!name.isEmpty())
        m_row->setError({});
    m_row->setHint(
        FieldRow::Hint::Caution, m_templates->has(name) ? tr("There is one of this name. Saving replaces it.") : QString());
    fitDialog(*this, m_theme.px("layout.dialog.small"));
}

void TemplateDialog::save()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty()) {
        m_row->setError(tr("Give it a name, so that you find it again."));
        fitDialog(*this, m_theme.px("layout.dialog.small"));
        m_name->setFocus();
        return;
    }
    m_templates->keep(name, m_role);
    Q_EMIT saved(name);
    accept();
}

} // namespace jackfield
