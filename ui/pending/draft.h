#pragma once

#include "core/session/session.h"

#include <QTimer>

#include <functional>

namespace jackfield {

/// What somebody is typing, kept under a name beside the account until it is finished: a killed program loses none of it. Nothing secret.
///
/// A draft that is handed in is marked: after a kill between Save and its end, whoever reads it asks first whether it was saved.
class Draft final : public QObject {
    Q_OBJECT

public:
    using Words = std::function<QJsonObject()>;

    /// `typed` answers what is there now; empty: nothing that anybody typed.
    Draft(Session &session, QString name, Words typed, QObject *parent = nullptr);

    /// From now on under another name; what is kept under the old one stays there.
    void setName(const QString &name);
    /// Answers what is kept under the name, empty: nothing, and whether it was handed in.
    void read(std::function<void(const QJsonObject &kept, bool handedIn)> then);
    /// It is in the outbox's file in this form, so it need not be written again.
    void begin(const QJsonObject &known) { m_kept = known; }

    void touch();  ///< something was typed: it is written in a moment, however fast somebody goes on
    void keep();   ///< at once
    void handIn(); ///< the same with the mark, right before it is submitted; keep() and drop() take it off
    void drop();   ///< it is finished, or not wanted

private:
    void write();

    Session &m_session;
    QString m_name;
    Words m_typed;
    QTimer m_soon;
    QJsonObject m_kept;
    bool m_handedIn = false;
};

} // namespace jackfield
