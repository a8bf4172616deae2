#pragma once

#include "core/base/clock.h"

#include <QObject>

namespace jackfield {

/// Puts a secret on the clipboard, and takes it away again: after a minute, when the window is locked, when the program ends. Only when
/// it is still there; what somebody copied since is theirs.
class SecretClipboard final : public QObject {
    Q_OBJECT

public:
    explicit SecretClipboard(const Clock &clock, QObject *parent = nullptr);
    ~SecretClipboard() override;

    static constexpr std::chrono::seconds lifetime{60};

    void copy(const QString &secret);
    void clear();

private:
    QByteArray m_copied; ///< a hash of it: the secret itself is in nobody's hands but the clipboard's
    std::unique_ptr<Alarm> m_alarm;
};

} // namespace jackfield
