#pragma once

#include "core/domain/pastedusers.h"
#include "core/session/session.h"
#include "ui/wizards/setupuser/usersetupbuilder.h"

#include <QTimer>

namespace jackfield {

/// Several users at once: people from a pasted table and what each of them gets, made into one set-up each by the rules of *Set Up a User*.
/// Each gets the next free extension; who cannot be set up says why and is left out.
class SeveralUsers final : public QObject {
    Q_OBJECT

public:
    struct Row {
        PastedUser person;
        UserSetup setup;
        QString problem;         ///< empty: ready
        bool isChecking = false; ///< whether its address is free is being asked
    };

    SeveralUsers(Session &session, QObject *parent);

    void setPeople(const QString &text);
    /// Of a template or of what was chosen: fields of SetupTemplates::fields().
    void setRole(const UserSetup &role);
    const UserSetup &role() const { return m_role; }
    UserSetupBuilder &builder() { return m_builder; } ///< knows policy, licences and applications

    const QList<Row> &rows() const { return m_rows; }
    QList<UserSetup> ready() const;
    bool isChecking() const;
    /// These are saved: their extensions are nobody else's.
    void leaveOut(const QList<UserSetup> &done);
    /// Of the chosen station, when it is known.
    std::optional<int> stationsLeft() const;

Q_SIGNALS:
    void changed();

private:
    void work();
    void check();
    void askNext();
    void ask(const Question &question);
    void findExtensions();
    void know(const QString &asked);
    static QList<Question> questions(const UserSetup &setup);
    static QString keyOf(const Question &question);
    QString holderOf(const UserSetup &setup) const; ///< who has one of its addresses, in a sentence; empty: nobody that is known
    bool isKnown(const UserSetup &setup) const;
    QString problemOf(const UserSetup &setup, const QSet<QString> &before);

    Session &m_session;
    UserSetupBuilder m_builder;
    UserSetup m_role;
    QList<PastedUser> m_people;
    QList<Row> m_rows;
    QStringList m_extensions; ///< one for each, an empty one for who gets none; shorter: they are being found
    bool m_findsExtensions = false;
    QHash<QString, QString> m_taken; ///< what was asked -> who has it; empty: nobody
    QString m_asked;
    QTimer m_soon; ///< many answers, one change of the screen
};

} // namespace jackfield
