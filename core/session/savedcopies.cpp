#include "core/session/savedcopies.h"

#include "core/cache/outbox.h"
#include "core/domain/fieldjson.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>

#include <algorithm>

namespace jackfield {

namespace {

const QString fileName = QStringLiteral("copy.json");

// A name for a folder on every system; different texts give different names.
QString folderName(const QString &text)
{
    const QString name = QString::fromLatin1(text.toUtf8().toPercentEncoding(QByteArray(), QByteArray("."), '_'));
    return name.isEmpty() ? QStringLiteral("_") : name;
}

} // namespace

SavedCopies::SavedCopies(QString root) : m_root(std::move(root)) { }

QString SavedCopies::outboxOf(const QString &folder) { return folder + QLatin1String("/outbox.db"); }

QString SavedCopies::lockOf(const QString &folder) { return folder + QLatin1String("/acting.lock"); }

QString SavedCopies::folderOf(const QUrl &address, const AccountId &account, const ActorId &actor) const
{
    QString host = address.host();
    if (address.port() > 0)
        host += u':' + QString::number(address.port());
    return QStringList{m_root, folderName(host), folderName(account.value), folderName(actor.value)}.join(u'/');
}

QList<SavedCopy> SavedCopies::all() const
{
    QList<SavedCopy> copies;
    QDirIterator files(m_root, {fileName}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
        SavedCopy copy;
        copy.folder = files.fileInfo().path();
        copy.address = QUrl(object.value(QStringLiteral("address")).toString());
        copy.providerName = object.value(QStringLiteral("providerName")).toString();
        fromJson(object.value(QStringLiteral("account")).toObject(), copy.account);
        fromJson(object.value(QStringLiteral("actor")).toObject(), copy.actor);
        copy.users = object.value(QStringLiteral("users")).toInteger();
        copy.savedAt = QDateTime::fromString(object.value(QStringLiteral("savedAt")).toString(), Qt::ISODateWithMs);
        if (const QJsonValue access = object.value(QStringLiteral("access")); access.isObject()) {
            copy.access.emplace();
            copy.access->endsAt = QDateTime::fromString(access[QStringLiteral("endsAt")].toString(), Qt::ISODate);
            copy.mayStay = access[QStringLiteral("mayStay")].toBool();
        }
        if (!copy.account.id.isEmpty())
            copies.append(copy);
    }
    std::sort(copies.begin(), copies.end(), [](const SavedCopy &a, const SavedCopy &b) { return a.savedAt > b.savedAt; });
    return copies;
}

QList<SavedCopy> SavedCopies::list() const
{
    QList<SavedCopy> copies = all();
    copies.removeIf([](const SavedCopy &copy) { return copy.access.has_value(); });
    return copies;
}

void SavedCopies::wipeActingCopies() const
{
    for (const SavedCopy &copy : all()) {
        // Another program may be in it right now.
        QLockFile lock(lockOf(copy.folder));
        if (copy.access && !copy.mayStay && lock.tryLock()) {
            lock.unlock();
            wipe(copy.folder, !Outbox::holdsCommands(outboxOf(copy.folder)));
        }
    }
}

Result<void> SavedCopies::wipe(const QString &folder, bool withOutbox)
{
    const QDir dir(folder);
    const auto isToGo = [withOutbox](const QString &name) { return withOutbox || !name.startsWith(QLatin1String("outbox.db")); };
    constexpr auto files = QDir::Files | QDir::Hidden | QDir::System;
    for (const QString &name : dir.entryList(files)) {
        if (isToGo(name))
            QFile::remove(dir.filePath(name));
    }
    const QStringList left = dir.entryList(files);
    if (std::any_of(left.begin(), left.end(), isToGo))
        return failure(Error::Kind::Cache, QStringLiteral("not-removed"), folder);
    // The folders of account, provider and person tell who the customer was.
    QDir up = dir;
    for (int level = 0; level < 3; ++level) {
        const QString name = up.dirName();
        if (!up.cdUp() || !up.rmdir(name))
            break;
    }
    return {};
}

Result<void> SavedCopies::write(const SavedCopy &copy)
{
    QJsonObject object{
        {QStringLiteral("address"), copy.address.toString()},
        {QStringLiteral("providerName"), copy.providerName},
        {QStringLiteral("account"), toJson(copy.account)},
        {QStringLiteral("actor"), toJson(copy.actor)},
        {QStringLiteral("users"), copy.users},
        {QStringLiteral("savedAt"), copy.savedAt.toUTC().toString(Qt::ISODateWithMs)}};
    if (copy.access)
        object.insert(
            QStringLiteral("access"),
            QJsonObject{
                {QStringLiteral("endsAt"), copy.access->endsAt.toUTC().toString(Qt::ISODate)},
                {QStringLiteral("mayStay"), copy.mayStay}});
    QSaveFile file(copy.folder + u'/' + fileName);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file.write(QJsonDocument(object).toJson(QJsonDocument::Compact)) < 0 || !file.commit())
        return failure(Error::Kind::Cache, QStringLiteral("not-writable"), copy.folder);
    return {};
}

} // namespace jackfield
