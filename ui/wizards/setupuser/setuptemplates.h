#pragma once

#include "core/session/session.h"

#include <QMap>

namespace jackfield {

/// Roles for *Set Up a User*: what a new person of a kind gets, under a name. Kept beside the account, like drafts; what belongs to one
/// person alone (names, addresses, number, device) is never part of one.
class SetupTemplates final : public QObject {
    Q_OBJECT

public:
    SetupTemplates(Session &session, QObject *parent);

    QStringList names() const { return m_templates.keys(); } ///< in order
    UserSetup of(const QString &name) const { return m_templates.value(name); }
    bool has(const QString &name) const { return m_templates.contains(name); }
    void keep(const QString &name, const UserSetup &role); ///< in the place of one of the same name
    void drop(const QString &name);

    static const QStringList &fields(); ///< of a set-up that are the role
    /// Of those, what this role speaks of: the rest stays as it was typed.
    static QStringList spokenOf(const UserSetup &role);
    /// The first one with what the second speaks of.
    static UserSetup over(const UserSetup &setup, const UserSetup &role);
    /// What of a set-up, or of a user, is the role.
    static UserSetup roleOf(const UserSetup &setup);
    static UserSetup roleOf(const User &user);
    /// A role in one line: "Advanced · Softphone · Sales · Admin access". The names are those of the account now; what it has no more is
    /// left out.
    static QString summary(
        const UserSetup &role, const AccountPolicy &policy, const QList<Licence> &licences, const QList<Application> &applications);

    /// What the next user begins with: language, time zone, site and plan of the last one that was set up here.
    void remember(const UserSetup &setup);
    const UserSetup &last() const { return m_last; }

Q_SIGNALS:
    void changed(); ///< also when they have been read for the first time

private:
    void write();

    Session &m_session;
    QMap<QString, UserSetup> m_templates;
    UserSetup m_last;
};

} // namespace jackfield
