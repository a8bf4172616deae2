#pragma once

#include "core/domain/site.h"

#include <QDialog>

namespace jackfield {

class Theme;

/// Asks before an administrator is removed (S0.14), and names the sites that pass to whoever removes (S0.15). Accepted when the person
/// agrees; deletes itself.
class RemovalDialog final : public QDialog {
    Q_OBJECT

public:
    struct Removal {
        Administrator one;
        QList<Site> sites; ///< of whom this is the contact
        QString heir;      ///< name of who removes
        QString account;   ///< its name
        bool isOnline = true;
        bool areManagers = false;
    };

    RemovalDialog(Theme &theme, const Removal &removal, QWidget *parent);

private:
    QWidget *makeSites(Theme &theme, const Removal &removal);
};

} // namespace jackfield
