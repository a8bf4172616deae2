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
    /// Newest first.
    QList<SavedCopy> list() const;
    /// Cache error not-writable when the folder cannot be written.
    static Result<void> write(const SavedCopy &copy);

private:
    QString m_root;
};

} // namespace jackfield
