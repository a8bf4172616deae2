#include "ui/wizards/setupuser/severalusers.h"

#include "ui/wizards/setupuser/setupproblems.h"
#include "ui/wizards/setupuser/setuptemplates.h"

#include <algorithm>

namespace jackfield {

SeveralUsers::SeveralUsers(Session &session, QObject *parent) : QObject(parent), m_session(session), m_builder(session.policy())
{
    m_role = SetupTemplates::roleOf(m_builder.setup());
    m_soon.setSingleShot(true);
    m_soon.setInterval(40);
    connect(&m_soon, &QTimer::timeout, this, &SeveralUsers::changed);
    connect(&m_builder, &UserSetupBuilder::choicesChanged, this, &SeveralUsers::work);
    whenDone(session.licences(), this, [this](const Result<QList<Licence>> &licences) {
        m_builder.setLicences(licences.value_or(QList<Licence>()));
    });
    whenDone(session.applications(), this, [this](const Result<QList<Application>> &applications) {
        m_builder.setApplications(applications.value_or(QList<Application>()));
    });
}

void SeveralUsers::setPeople(const QString &text)
{
    m_people = pastedUsers(text);
    work();
}

void SeveralUsers::setRole(const UserSetup &role)
{
    m_role = role;
    work();
}

std::optional<int> SeveralUsers::stationsLeft() const
{
    for (const Licence &licence : m_builder.licences()) {
        if (licence.id == m_role.licence)
            return licence.available();
    }
    return std::nullopt;
}

QList<UserSetup> SeveralUsers::ready() const
{
    QList<UserSetup> all;
    for (const Row &row : m_rows) {
        if (row.problem.isEmpty() && !row.isChecking)
            all += row.setup;
    }
    return all;
}

bool SeveralUsers::isChecking() const
{
    return std::any_of(m_rows.cbegin(), m_rows.cend(), [](const Row &row) { return row.isChecking; });
}

// Everything anew: it is quick, and one row's place decides about another's.
void SeveralUsers::work()
{
    m_rows.clear();
    QSet<QString> before;
    int left = stationsLeft().value_or(0);
    for (qsizetype at = 0; at < m_people.size(); ++at) {
        const PastedUser &person = m_people.at(at);
        m_builder.reset();
        m_builder.take(m_role, SetupTemplates::fields());
        m_builder.set(&UserSetup::firstName, person.firstName);
        m_builder.set(&UserSetup::lastName, person.lastName);
        m_builder.set(&UserSetup::email, person.email);
        m_builder.withdrawUsername(); // whether a proposal is free nobody looks at here
        m_builder.set(&UserSetup::extension, m_extensions.value(at));
        Row row{person, m_builder.finished(), {}, false};
        row.problem = problemOf(row.setup, before);
        const bool knowsExtension = at < m_extensions.size();
        row.isChecking = row.problem.isEmpty() && (!knowsExtension || !isKnown(row.setup));
        if (row.problem.isEmpty() && left-- <= 0)
            row.problem = tr("No station is left for this one.");
        before.insert(row.setup.email.toCaseFolded());
        m_rows += row;
    }
    check();
    Q_EMIT changed();
}

QString SeveralUsers::problemOf(const UserSetup &setup, const QSet<QString> &before)
{
    for (const FieldError &error : m_builder.problems()) {
        // Which extension it gets is being found out.
        if (error.field != QLatin1String("extension"))
            return SetupProblems::atField(error, m_builder);
    }
    if (m_role.licence.isEmpty())
        return tr("Choose a station.");
    if (!setup.email.isEmpty() && before.contains(setup.email.toCaseFolded()))
        return tr("This address stands twice in the table.");
    return holderOf(setup);
}

// S3.11: an address belongs to one person, whatever it is used for.
QList<Question> SeveralUsers::questions(const UserSetup &setup)
{
    QList<Question> all{{QStringLiteral("signInId"), setup.signInId}, {QStringLiteral("email"), setup.email}};
    all.removeIf([](const Question &question) { return question.value.isEmpty(); });
    return all;
}

QString SeveralUsers::keyOf(const Question &question) { return question.field + u'/' + question.value; }

bool SeveralUsers::isKnown(const UserSetup &setup) const
{
    const QList<Question> all = questions(setup);
    return std::all_of(all.cbegin(), all.cend(), [this](const Question &question) { return m_taken.contains(keyOf(question)); });
}

QString SeveralUsers::holderOf(const UserSetup &setup) const
{
    for (const Question &question : questions(setup)) {
        if (const QString holder = m_taken.value(keyOf(question)); !holder.isEmpty())
            return tr("%1 is taken by %2.").arg(question.value, holder);
    }
    return {};
}

void SeveralUsers::check()
{
    if (m_extensions.size() < m_people.size() && !m_findsExtensions)
        findExtensions();
    askNext();
}

void SeveralUsers::findExtensions()
{
    m_findsExtensions = true;
    const int wanted = int(m_people.size());
    whenDone(m_session.freeExtensions(wanted), this, [this, wanted](const Result<QStringList> &free) {
        m_findsExtensions = false;
        m_extensions = free.value_or(QStringList());
        m_extensions.resize(wanted); // who gets none is told so by the rules
        work();
    });
}

void SeveralUsers::know(const QString &asked)
{
    for (Row &row : m_rows) {
        const QList<Question> all = questions(row.setup);
        const bool isAbout =
            std::any_of(all.cbegin(), all.cend(), [&](const Question &question) { return keyOf(question) == asked; });
        if (!isAbout || !row.problem.isEmpty())
            continue;
        row.isChecking = row.setup.extension.isEmpty() || !isKnown(row.setup);
        row.problem = holderOf(row.setup);
    }
    askNext();
    m_soon.start();
}

void SeveralUsers::leaveOut(const QList<UserSetup> &done)
{
    for (const UserSetup &setup : done) {
        m_extensions.removeAll(setup.extension);
        m_people.removeIf(
            [&](const PastedUser &person) { return person.email == setup.email && person.displayName() == setup.displayName(); });
    }
}

// One question at a time; what is asked for no more is not asked.
void SeveralUsers::askNext()
{
    if (!m_asked.isEmpty())
        return;
    for (const Row &row : std::as_const(m_rows)) {
        if (!row.isChecking)
            continue;
        for (const Question &question : questions(row.setup)) {
            if (!m_taken.contains(keyOf(question)))
                return ask(question);
        }
    }
}

void SeveralUsers::ask(const Question &question)
{
    m_asked = keyOf(question);
    whenDone(m_session.check(question), this, [this](const Result<Verdict> &verdict) {
        // Offline nobody can tell: it is checked when it is applied.
        const bool taken = verdict && !verdict->free;
        const QString holder = verdict ? verdict->holderName : QString();
        m_taken.insert(m_asked, !taken ? QString() : holder.isEmpty() ? tr("somebody else") : holder);
        know(std::exchange(m_asked, {}));
    });
}

} // namespace jackfield
