#pragma once

#include "app/provider/api/edit.h"
#include "core/base/error.h"

#include <QMap>

namespace jackfield::reference {

/// Seats of limited applications and licences that one command takes and gives back, counted together before anything is written.
class Seats {
public:
    explicit Seats(ObjectStore &objects) : m_objects(objects) { }

    /// Moves a user from one licence and set of applications to another; an application that comes with a licence takes no seat of
    /// its own. No licence and no applications before: somebody new; afterwards: somebody who goes.
    /// Codes: licence unknown, none-left; applications unknown, none-left.
    QList<FieldError> move(const LicenceId &from, const QStringList &before, const LicenceId &to, const QStringList &after);
    void write(Edit &edit); ///< the pools that changed

private:
    Licence *licence(const LicenceId &id);
    Application *application(const QString &id);
    QStringList own(const LicenceId &licence, const QStringList &applications);

    ObjectStore &m_objects;
    QMap<QString, Licence> m_licences; ///< those that were looked at
    QMap<QString, Application> m_applications;
    QStringList m_changed; ///< "licence advanced", "application video"
};

} // namespace jackfield::reference
