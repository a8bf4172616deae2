#pragma once

#include "core/base/result.h"
#include "core/session/session.h"

namespace jackfield {

/// The folders of copies: `<root>/<provider host>/<account id>/<actor id>/`, each with a copy.json that names what is in it. Nothing
/// secret stands there. Files are owner-only.
class SavedCopies {
public:
    explicit SavedCopies(QString root);

    QString folderOf(const QUrl &address, const AccountId &account, const ActorId &actor) const;
    static QString outboxOf(const QString &folder);
    static QString lockOf(const QString &folder); ///< held by who acts as the customer
    /// Newest first; without those of customers whom somebody acted as.
    QList<SavedCopy> list() const;
    /// What a program that was killed left of customers whom somebody acted as. Changes that wait stay.
    void wipeActingCopies() const;
    /// Takes the copy from this computer, with what waits to be sent if that is not to stay, and looks whether it is gone.
    static Result<void> wipe(const QString &folder, bool withOutbox);
    /// Cache error not-writable when the folder cannot be written.
    static Result<void> write(const SavedCopy &copy);

private:
    QList<SavedCopy> all() const;

    QString m_root;
};

} // namespace jackfield
