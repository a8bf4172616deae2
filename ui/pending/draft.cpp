#include "ui/pending/draft.h"

namespace jackfield {

namespace {

constexpr int moment = 80;
const QString mark = QStringLiteral("handedIn");

} // namespace

Draft::Draft(Session &session, QString name, Words typed, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_name(std::move(name))
    , m_typed(std::move(typed))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(moment);
    connect(&m_soon, &QTimer::timeout, this, &Draft::write);
}

void Draft::setName(const QString &name)
{
    m_soon.stop();
    m_name = name;
    m_kept = {};
    m_handedIn = false;
}

void Draft::read(std::function<void(const QJsonObject &, bool)> then)
{
    whenDone(m_session.unfinished(m_name), this, [this, name = m_name, then = std::move(then)](const Result<QJsonObject> &kept) {
        if (name != m_name)
            return;
        QJsonObject typed = kept.value_or(QJsonObject());
        const bool handedIn = typed.take(mark).toBool();
        then(typed, handedIn);
    });
}

// Not start() at each key: who types on and on would never have it written.
void Draft::touch()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void Draft::keep()
{
    m_handedIn = false;
    write();
}

void Draft::handIn()
{
    m_handedIn = true;
    write();
}

void Draft::write()
{
    m_soon.stop();
    QJsonObject typed = m_typed();
    if (typed.isEmpty()) {
        if (!m_kept.isEmpty())
            drop();
        return;
    }
    if (m_handedIn)
        typed.insert(mark, true);
    if (typed == m_kept)
        return;
    m_kept = typed;
    m_session.keepUnfinished(m_name, typed);
}

void Draft::drop()
{
    m_soon.stop();
    m_handedIn = false;
    m_kept = {};
    m_session.dropUnfinished(m_name);
}

} // namespace jackfield
