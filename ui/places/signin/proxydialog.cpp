#include "ui/places/signin/proxydialog.h"

#include "ui/fields/fieldrow.h"
#include "ui/fields/plainlabel.h"
#include "ui/fields/secretedit.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace jackfield {

ProxyDialog::ProxyDialog(FrontDesk &desk, Theme &theme, const QString &proxy, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_proxy(proxy)
    , m_user(new QLineEdit(this))
    , m_password(new SecretEdit(theme, this))
    , m_userRow(new FieldRow(theme, tr("User name"), m_user, this))
    , m_passwordRow(new FieldRow(theme, tr("Password"), m_password, this))
    , m_keep(new QCheckBox(tr("Keep in the keychain of this computer"), this))
{
    setWindowTitle(tr("Proxy"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *heading = new PlainLabel(tr("Sign in to the proxy of this network"), "dialogTitle", this);
    auto *about = new PlainLabel(
        tr("%1 asks who you are. This is not your provider’s password: ask whoever looks after this network.").arg(proxy),
        "secondary", this);
    for (PlainLabel *label : {heading, about})
        label->setWordWrap(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    auto *go = new QPushButton(tr("Continue"), this);
    Theme::setKind(go, "primary");
    go->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme.px("space.buttonGap"));
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(go);
    auto *layout = new QVBoxLayout(this);
    const int margin = theme.px("space.dialogMargin");
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(theme.px("space.fieldGap"));
    layout->addWidget(heading);
    layout->addWidget(about);
    layout->addWidget(m_userRow);
    layout->addWidget(m_passwordRow);
    layout->addWidget(m_keep);
    layout->addLayout(buttons);
    setMinimumWidth(theme.px("layout.dialog.small"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &ProxyDialog::tell);
    m_user->setFocus();
}

void ProxyDialog::tell()
{
    m_userRow->setError(m_user->text().isEmpty() ? tr("Enter the user name.") : QString());
    m_passwordRow->setError(m_password->text().isEmpty() ? tr("Enter the password.") : QString());
    if (m_user->text().isEmpty())
        return m_user->setFocus();
    if (m_password->text().isEmpty())
        return m_password->setFocus();
    m_desk.tellProxy(m_proxy, m_user->text(), m_password->text(), m_keep->isChecked());
    accept();
}

void ProxyDialog::ask(FrontDesk &desk, Theme &theme, const QString &proxy, QWidget *parent, const std::function<void()> &then)
{
    whenDone(desk.recallProxy(proxy), parent, [&desk, &theme, proxy, parent, then](const Result<bool> &recalled) {
        if (recalled)
            return then();
        auto *dialog = new ProxyDialog(desk, theme, proxy, parent);
        connect(dialog, &QDialog::accepted, parent, then);
        dialog->open();
    });
}

} // namespace jackfield
