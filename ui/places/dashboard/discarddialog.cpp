#include "ui/places/dashboard/discarddialog.h"

#include "ui/fields/plainlabel.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace jackfield {

DiscardDialog::DiscardDialog(Theme &theme, const QString &subject, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Discard"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *title = new PlainLabel(tr("Discard the set-up of %1?").arg(subject), "dialogTitle", this);
    auto *text = new PlainLabel(tr("Nothing was changed at the provider. What you entered for this user is lost."), "secondary", this);
    for (PlainLabel *label : {title, text})
        label->setWordWrap(true);
    setAccessibleDescription(text->text());
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *keep = buttons->addButton(tr("Keep"), QDialogButtonBox::RejectRole);
    QPushButton *discard = buttons->addButton(tr("Discard"), QDialogButtonBox::DestructiveRole);
    Theme::setKind(discard, "danger");
    discard->setAutoDefault(false);
    keep->setDefault(true);
    keep->setFocus();
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    connect(discard, &QPushButton::clicked, this, &QDialog::accept);
    auto *layout = new QVBoxLayout(this);
    const int margin = theme.px("space.dialogMargin");
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(theme.px("space.4"));
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addSpacing(theme.px("space.5"));
    layout->addWidget(buttons);
    setFixedWidth(theme.px("layout.dialog.small"));
}

} // namespace jackfield
