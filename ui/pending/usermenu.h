#pragma once

#include "core/domain/account.h"

#include <QMenu>

namespace jackfield {

class Theme;

/// What can be done with a user: in the More menu of the user's page, and under the right mouse button in the list.
class UserMenu final : public QMenu {
    Q_OBJECT

public:
    UserMenu(Theme &theme, const QString &title, QWidget *parent);

    /// What the level of who is signed in does not include is off, with the reason and whom to ask (S3.7).
    void allow(const AccountPolicy &policy);

Q_SIGNALS:
    void editRequested();
    void copyRequested();
    void welcomeMailRequested();
    void passwordRequested();
    void passwordMailRequested();
    void forwardingOffRequested();
    void handOverRequested();
    void removeRequested();
};

} // namespace jackfield
