#include "ui/pending/usermenu.h"

#include "ui/theme/theme.h"

namespace jackfield {

UserMenu::UserMenu(Theme &theme, const QString &title, QWidget *parent) : QMenu(title, parent)
{
    const auto add = [this, &theme](const char *icon, const QString &text, void (UserMenu::*signal)()) {
        return addAction(theme.icon(QString::fromLatin1(icon)), text, this, signal);
    };
    add("edit", tr("Edit User"), &UserMenu::editRequested);
    add("copy", tr("Copy details"), &UserMenu::copyRequested);
    add("resend", tr("Send welcome mail again"), &UserMenu::welcomeMailRequested);
    add("key", tr("Reset portal password…"), &UserMenu::passwordRequested);
    add("mail", tr("Send password reset mail…"), &UserMenu::passwordMailRequested);
    add("forward", tr("Turn off all forwarding"), &UserMenu::forwardingOffRequested);
    add("user-add", tr("Save as template…"), &UserMenu::templateRequested);
    addSeparator();
    add("swap", tr("Hand over to a new person…"), &UserMenu::handOverRequested);
    addSeparator();
    add("trash", tr("Remove user…"), &UserMenu::removeRequested);
}

} // namespace jackfield
