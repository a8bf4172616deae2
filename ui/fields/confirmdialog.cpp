#include "ui/fields/confirmdialog.h"
#include "ui/fields/fitted.h"

#include "ui/fields/plainlabel.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace jackfield {

ConfirmDialog::ConfirmDialog(Theme &theme, Kind kind, const Words &words, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(words.title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *question = new PlainLabel(words.question, "dialogTitle", this);
    auto *consequence = new PlainLabel(words.consequence, "secondary", this);
    for (PlainLabel *label : {question, consequence})
        label->setWordWrap(true);
    setAccessibleDescription(words.consequence);
    auto *buttons = new QDialogButtonBox(this);
    const bool isDanger = kind == Kind::Danger;
    QPushButton *keep = buttons->addButton(words.keep, QDialogButtonBox::RejectRole);
    QPushButton *act = buttons->addButton(words.act, isDanger ? QDialogButtonBox::DestructiveRole : QDialogButtonBox::AcceptRole);
    Theme::setKind(act, isDanger ? "danger" : "primary");
    // Enter does what cannot hurt.
    act->setAutoDefault(false);
    (isDanger ? keep : act)->setDefault(true);
    (isDanger ? keep : act)->setFocus();
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    connect(act, &QPushButton::clicked, this, &QDialog::accept);
    auto *layout = new QVBoxLayout(this);
    const int margin = theme.px("space.dialogMargin");
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(theme.px("space.4"));
    layout->addWidget(question);
    layout->addWidget(consequence);
    layout->addSpacing(theme.px("space.5"));
    layout->addWidget(buttons);
    fitDialog(*this, theme.px("layout.dialog.small"));
}

} // namespace jackfield
