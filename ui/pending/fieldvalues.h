#pragma once

#include "core/domain/application.h"
#include "core/domain/change.h"
#include "core/domain/command.h"
#include "core/domain/licence.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonObject>
#include <QJsonValue>

namespace jackfield {

/// One field of a change: what it is called, how it stands at the provider, and what it shall be. Texts for people.
struct FieldDiff {
    QString field; ///< name in the field table
    QString label;
    QString now; ///< empty: nothing, or the user is not there yet
    QString mine;

    bool operator==(const FieldDiff &) const = default;
};

/// Values of fields as people read them: numbers in their notation, stations and applications by name.
class FieldValues {
    Q_DECLARE_TR_FUNCTIONS(FieldValues)

public:
    void setLicences(const QList<Licence> &licences);
    void setApplications(const QList<Application> &applications);
    void setAdministrators(const QList<Administrator> &administrators);

    static QString labelOf(const QString &field); ///< of a user
    static QString kindWord(ObjectKind kind);
    static QString labelOf(ObjectKind kind, const QString &field);
    /// "none" for what is empty.
    QString textOf(const QString &field, const QJsonValue &value) const;
    /// The fields that a command is about, in its own order. `now`: the object as it stands, by its field table.
    QList<FieldDiff> diffOf(const Command &command, const QJsonObject &now) const;

private:
    /// What is filled in, of something new.
    template<class Entity>
    void appendFields(QList<FieldDiff> &diff, const QJsonObject &fields) const;
    static QString stateWord(const QString &state);
    QString nameOf(const QString &id) const { return m_names.value(id, id); }

    QHash<QString, QString> m_names; ///< of licences, applications and administrators, by id
};

} // namespace jackfield
