#include "app/console/endaccessdialog.h"

#include "ui/fields/plainlabel.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace jackfield {

EndAccessDialog::EndAccessDialog(Theme &theme, const QString &customer, int changes, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("End access"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *question =
        new PlainLabel(tr("%n change(s) for %1 are not applied.", nullptr, changes).arg(customer), "dialogTitle", this);
    auto *consequence = new PlainLabel(
        tr("The copy of the account is removed from this computer in any case. Changes that you keep wait here until you "
           "enter this customer’s account again."),
        "secondary", this);
    for (PlainLabel *label : {question, consequence})
        label->setWordWrap(true);
    auto *discard = new QPushButton(tr("Discard"), this);
    auto *stay = new QPushButton(tr("Stay"), this);
    auto *keep = new QPushButton(tr("Keep for later"), this);
    Theme::setKind(discard, "dangerQuiet");
    Theme::setKind(keep, "primary");
    for (QPushButton *button : {discard, stay})
        button->setAutoDefault(false);
    keep->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme.px("space.buttonGap"));
    buttons->addWidget(discard);
    buttons->addStretch();
    buttons->addWidget(stay);
    buttons->addWidget(keep);
    auto *layout = new QVBoxLayout(this);
    const int margin = theme.px("space.dialogMargin");
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(theme.px("space.4"));
    layout->addWidget(question);
    layout->addWidget(consequence);
    layout->addSpacing(theme.px("space.5"));
    layout->addLayout(buttons);
    setFixedWidth(theme.px("layout.dialog.small"));
    keep->setFocus();
    connect(stay, &QPushButton::clicked, this, &QDialog::reject);
    connect(keep, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT keepRequested();
    });
    connect(discard, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT discardRequested();
    });
}

} // namespace jackfield
