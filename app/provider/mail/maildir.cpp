#include "app/provider/mail/maildir.h"

#include <QDir>
#include <QFile>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace jackfield::reference {

using namespace Qt::StringLiterals;

bool Maildir::prepare()
{
    bool made = true;
    for (const QString &folder : {u"/tmp"_s, u"/new"_s, u"/cur"_s}) {
        made = QDir().mkpath(m_path + folder) && made;
        QFile::setPermissions(m_path + folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    }
    return made;
}

bool Maildir::has(const QString &name) const
{
    if (QFile::exists(m_path + u"/new/"_s + name))
        return true;
    // In cur/ flags follow the name: ":2,S"; ";" stands for ":" where the file system knows no colon.
    return !QDir(m_path + u"/cur"_s).entryList({name + u":*"_s, name + u";*"_s, name}, QDir::Files).isEmpty();
}

QString Maildir::deliver(const WaitingMail &mail)
{
    const QString name = u"%1.M%2.jackfield"_s.arg(mail.createdAt).arg(mail.id);
    return has(name) || write(name, mail.message) ? QString() : u"the Maildir cannot be written"_s;
}

bool Maildir::write(const QString &name, const QByteArray &message) const
{
    const QString draft = m_path + u"/tmp/"_s + name;
    QFile file(draft);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return false;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    bool written = file.write(message) == message.size() && file.flush();
#ifdef Q_OS_UNIX
    written = written && ::fsync(file.handle()) == 0;
#endif
    file.close();
    return written && QFile::rename(draft, m_path + u"/new/"_s + name);
}

} // namespace jackfield::reference
