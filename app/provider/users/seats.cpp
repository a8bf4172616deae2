#include "app/provider/users/seats.h"

namespace jackfield::reference {

using namespace Qt::StringLiterals;

Licence *Seats::licence(const LicenceId &id)
{
    if (!m_licences.contains(id.value)) {
        const auto found = m_objects.find<Licence>(id.value);
        if (!found)
            return nullptr;
        m_licences.insert(id.value, *found);
    }
    return &m_licences[id.value];
}

Application *Seats::application(const QString &id)
{
    if (!m_applications.contains(id)) {
        const auto found = m_objects.find<Application>(id);
        if (!found)
            return nullptr;
        m_applications.insert(id, *found);
    }
    return &m_applications[id];
}

QStringList Seats::own(const LicenceId &id, const QStringList &applications)
{
    const Licence *theirs = licence(id);
    QStringList own;
    for (const QString &application : applications) {
        if (!theirs || !theirs->applications.contains(application))
            own += application;
    }
    return own;
}

QList<FieldError> Seats::move(const LicenceId &from, const QStringList &before, const LicenceId &to, const QStringList &after)
{
    QList<FieldError> errors;
    const auto refuse = [&errors](const QString &field, const QString &code) { errors.append({field, code, {}, {}, {}}); };
    if (from != to) {
        if (Licence *old = licence(from))
            --old->assigned;
        if (!to.isEmpty()) {
            Licence *fresh = licence(to);
            if (!fresh)
                refuse(u"licence"_s, u"unknown"_s);
            else if (fresh->available() == 0)
                refuse(u"licence"_s, u"none-left"_s);
            else
                ++fresh->assigned;
        }
        m_changed += QStringList{u"licence "_s + from.value, u"licence "_s + to.value};
    }
    const QStringList had = own(from, before);
    const QStringList has = own(to, after);
    for (const QString &id : had) {
        Application *old = has.contains(id) ? nullptr : application(id);
        if (old && old->isLimited()) {
            --old->assigned;
            m_changed += u"application "_s + id;
        }
    }
    for (const QString &id : has) {
        if (had.contains(id))
            continue;
        Application *fresh = application(id);
        if (!fresh) {
            refuse(u"applications"_s, u"unknown"_s);
        } else if (fresh->isLimited()) {
            if (fresh->available() == 0)
                refuse(u"applications"_s, u"none-left"_s);
            ++fresh->assigned;
            m_changed += u"application "_s + id;
        }
    }
    return errors;
}

void Seats::write(Edit &edit)
{
    for (Licence &licence : m_licences) {
        if (m_changed.contains(u"licence "_s + licence.id.value))
            edit.put(licence);
    }
    for (Application &application : m_applications) {
        if (m_changed.contains(u"application "_s + application.id.value))
            edit.put(application);
    }
}

} // namespace jackfield::reference
