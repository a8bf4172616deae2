#include "core/secrets/keychainstore.h"

#include <qt6keychain/keychain.h>

namespace jackfield {

namespace {

const QString service = QStringLiteral("Jackfield");

// Starts the job; it deletes itself. `answer(job) -> Result<T>`.
template<class T, class Job, class Answer>
Async<T> start(Job *job, const QString &key, Answer answer)
{
    job->setKey(key);
    job->setInsecureFallback(false);
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QObject::connect(job, &QKeychain::Job::finished, job, [job, promise, answer](QKeychain::Job *) {
        promise->addResult(answer(*job));
        promise->finish();
    });
    job->start();
    return promise->future();
}

tl::unexpected<Error> problem(const QKeychain::Job &job)
{
    if (job.error() == QKeychain::EntryNotFound)
        return failure(Error::Kind::Gone, QStringLiteral("not-found"));
    return failure(Error::Kind::Cache, QStringLiteral("no-keychain"), job.errorString());
}

} // namespace

Async<QString> KeychainStore::read(const QString &key)
{
    return start<QString>(new QKeychain::ReadPasswordJob(service), key, [](QKeychain::ReadPasswordJob &job) -> Result<QString> {
        if (job.error() != QKeychain::NoError)
            return problem(job);
        return job.textData();
    });
}

Async<bool> KeychainStore::write(const QString &key, const QString &secret)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setTextData(secret);
    return start<bool>(job, key, [](QKeychain::WritePasswordJob &job) -> Result<bool> {
        if (job.error() != QKeychain::NoError)
            return problem(job);
        return true;
    });
}

Async<bool> KeychainStore::remove(const QString &key)
{
    return start<bool>(new QKeychain::DeletePasswordJob(service), key, [](QKeychain::DeletePasswordJob &job) -> Result<bool> {
        if (job.error() != QKeychain::NoError && job.error() != QKeychain::EntryNotFound)
            return problem(job);
        return true;
    });
}

} // namespace jackfield
