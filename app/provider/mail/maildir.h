#pragma once

#include "app/provider/mail/carrier.h"

namespace jackfield::reference {

/// A Maildir (cr.yp.to/proto/maildir.html): a message is written to tmp/, flushed to the disk and renamed to new/.
/// The file's name follows from the mail's id, which makes delivering twice the same as delivering once: also when it has been read and
/// moved to cur/ meanwhile.
class Maildir final : public Carrier {
public:
    explicit Maildir(QString path) : m_path(std::move(path)) { }

    bool prepare() override; ///< makes the folders
    QString deliver(const WaitingMail &mail) override;

private:
    bool has(const QString &name) const;
    bool write(const QString &name, const QByteArray &message) const;

    QString m_path;
};

} // namespace jackfield::reference
