#include "ui/pending/usermenu.h"

#include "ui/fields/allowance.h"
#include "ui/fields/levelwords.h"
#include "ui/theme/theme.h"

namespace jackfield {

UserMenu::UserMenu(Theme &theme, const QString &title, QWidget *parent) : QMenu(title, parent)
{
    setToolTipsVisible(true);
    // Each entry knows what of the table of levels it takes.
    const auto add = [this, &theme](const char *icon, const QString &text, void (UserMenu::*signal)(), const char *area = "users") {
        addAction(theme.icon(QString::fromLatin1(icon)), text, this, signal)->setData(QString::fromLatin1(area));
    };
    add("edit", tr("Edit User"), &UserMenu::editRequested);
    add("copy", tr("Copy details"), &UserMenu::copyRequested, "");
    add("resend", tr("Send welcome mail again"), &UserMenu::welcomeMailRequested);
    add("key", tr("Reset portal password…"), &UserMenu::passwordRequested, "secrets");
    add("mail", tr("Send password reset mail…"), &UserMenu::passwordMailRequested);
    add("forward", tr("Turn off all forwarding"), &UserMenu::forwardingOffRequested, "features");
    add("user-add", tr("Save as template…"), &UserMenu::templateRequested, "");
    addSeparator();
    add("swap", tr("Hand over to a new person…"), &UserMenu::handOverRequested);
    addSeparator();
    add("trash", tr("Remove user…"), &UserMenu::removeRequested);
}

void UserMenu::allow(const AccountPolicy &policy)
{
    for (QAction *action : actions()) {
        const QString area = action->data().toString();
        if (!action->isSeparator())
            forbid(action, area.isEmpty() ? QString() : LevelWords::whyNot(policy, area));
    }
}

} // namespace jackfield
