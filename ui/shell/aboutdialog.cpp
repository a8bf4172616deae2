#include "ui/shell/aboutdialog.h"

#include "ui/shell/tintedlabel.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace jackfield {

AboutDialog::AboutDialog(const Theme &theme, QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Jackfield"));
    auto *logo = new TintedLabel(theme, TypeRole::Body, ColorRole::Accent, this);
    logo->setIcon(QStringLiteral("logo"), 40);
    auto *name = new TintedLabel(theme, TypeRole::DialogTitle, ColorRole::Text, this);
    name->setText(tr("Jackfield %1").arg(QStringLiteral(JACKFIELD_VERSION)));
    auto *line = new TintedLabel(theme, TypeRole::Body, ColorRole::TextSecondary, this);
    line->setText(tr("The desktop console for hosted-voice accounts."));
    auto *qt = new TintedLabel(theme, TypeRole::Caption, ColorRole::TextTertiary, this);
    qt->setText(tr("Built with Qt %1").arg(QString::fromLatin1(qVersion())));

    auto *buttons = new QDialogButtonBox(this);
    auto *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    const int margin = theme.px("space.dialogMargin");
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(theme.px("space.3"));
    for (QWidget *part : {logo, name, line, qt})
        layout->addWidget(part);
    layout->addSpacing(theme.px("space.6"));
    layout->addWidget(buttons);
}

} // namespace jackfield
