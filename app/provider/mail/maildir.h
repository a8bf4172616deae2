#pragma once

#include <QByteArray>
#include <QString>

namespace jackfield::reference {

/// A Maildir (cr.yp.to/proto/maildir.html): a message is written to tmp/, flushed to the disk and renamed to new/.
class Maildir {
public:
    explicit Maildir(QString path) : m_path(std::move(path)) { }

    bool create() const;
    /// Puts the message there under `name`, which makes delivering twice the same as delivering once: also when it has been read and
    /// moved to cur/ meanwhile. False when the disk refuses; then nothing is in new/.
    bool deliver(const QString &name, const QByteArray &message) const;

private:
    bool has(const QString &name) const;

    QString m_path;
};

} // namespace jackfield::reference
