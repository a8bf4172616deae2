#include "tests/support/fakesession.h"

#include "core/base/text.h"
#include "core/domain/extensiontext.h"
#include "core/domain/fieldjson.h"
#include "core/domain/phonetext.h"

namespace jackfield::test {

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

void runAll(std::vector<std::function<void()>> &queue)
{
    std::vector<std::function<void()>> now;
    now.swap(queue);
    for (const auto &one : now)
        one();
}

// Letters, digits and words as people type them: "deskline", "7b03", "Halden".
bool matches(const QString &haystack, const QString &text)
{
    const QString folded = foldForSearch(haystack);
    QString bare;
    for (const QChar c : folded) {
        if (c.isLetterOrNumber())
            bare += c;
    }
    for (const QString &word : searchWords(foldForSearch(text))) {
        if (!folded.contains(word) && !bare.contains(word))
            return false;
    }
    return true;
}

} // namespace

FakeSession::FakeSession(QObject *parent) : Session(parent)
{
    theActivity.link = Link::Online;
    theActivity.copyTime = QDateTime(QDate(2026, 1, 14), QTime(9, 42), Qt::UTC);
}

template<class T>
Async<T> FakeSession::later(Result<T> value, std::vector<std::function<void()>> &queue)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    queue.push_back([promise, value] {
        promise->addResult(value);
        promise->finish();
    });
    return promise->future();
}

template<class T>
Async<T> FakeSession::answer(T value)
{
    if (holdSources)
        return later<T>(Result<T>(std::move(value)), m_heldSources);
    return readyFuture<Result<T>>(std::move(value));
}

void FakeSession::setLink(Link link)
{
    theActivity.link = link;
    Q_EMIT activityChanged(theActivity);
}

void FakeSession::answerSubmit() { runAll(m_heldSubmits); }
void FakeSession::answerChecks() { runAll(m_heldChecks); }
void FakeSession::answerSources() { runAll(m_heldSources); }

IdempotencyKey FakeSession::lastKey() const { return {QStringLiteral("key-%1").arg(m_keys)}; }

void FakeSession::change(const IdempotencyKey &key, CommandState state, const Error &error, const QString &createdId)
{
    for (qsizetype at = 0; at < theCommands.size(); ++at) {
        CommandStatus &status = theCommands[at];
        if (status.key != key)
            continue;
        status.state = state;
        status.error = error;
        status.createdId = createdId;
        const CommandStatus told = status;
        if (state == CommandState::Applied)
            theCommands.removeAt(at);
        Q_EMIT commandChanged(told);
        return;
    }
}

Async<IdempotencyKey> FakeSession::submit(const Command &command)
{
    submitted.append(command);
    if (submitError)
        return readyFuture<Result<IdempotencyKey>>(tl::unexpected<Error>(*submitError));
    const IdempotencyKey key{QStringLiteral("key-%1").arg(++m_keys)};
    theCommands.append({key, command, CommandState::Queued, {}, {}, QDateTime::currentDateTimeUtc()});
    if (holdSubmit)
        return later<IdempotencyKey>(key, m_heldSubmits);
    return readyFuture<Result<IdempotencyKey>>(key);
}

Async<IdempotencyKey> FakeSession::hold(const Command &command)
{
    held.append(command);
    return submit(command);
}

Async<QList<IdempotencyKey>> FakeSession::submitAll(const QList<Command> &commands)
{
    ++batches;
    submitted += commands;
    if (submitError)
        return readyFuture<Result<QList<IdempotencyKey>>>(tl::unexpected<Error>(*submitError));
    QList<IdempotencyKey> keys;
    for (const Command &command : commands) {
        keys.append({QStringLiteral("key-%1").arg(++m_keys)});
        theCommands.append({keys.last(), command, CommandState::Queued, {}, {}, QDateTime::currentDateTimeUtc()});
    }
    if (holdSubmit)
        return later<QList<IdempotencyKey>>(keys, m_heldSubmits);
    return readyFuture<Result<QList<IdempotencyKey>>>(keys);
}

Async<QList<IdempotencyKey>> FakeSession::holdAll(const QList<Command> &commands)
{
    held += commands;
    return submitAll(commands);
}

Async<QList<BulkUser>> FakeSession::bulkUsers(const QList<UserId> &ids)
{
    QList<BulkUser> users;
    for (const UserId &id : ids) {
        if (const auto found = theUserDetails.constFind(id.value); found != theUserDetails.constEnd())
            users.append({found->user, found->calling});
    }
    return answer(users);
}

Async<bool> FakeSession::discard(const IdempotencyKey &key)
{
    discarded.append(key);
    theCommands.removeIf([&key](const CommandStatus &status) { return status.key == key; });
    Q_EMIT commandDropped(key);
    return readyFuture<Result<bool>>(true);
}

Async<bool> FakeSession::release(const IdempotencyKey &key)
{
    released.append(key);
    return readyFuture<Result<bool>>(true);
}

Async<bool> FakeSession::edit(const IdempotencyKey &, const Command &command)
{
    edited.append(command);
    return readyFuture<Result<bool>>(true);
}

Async<bool> FakeSession::choose(const IdempotencyKey &, const ConflictChoice &choice)
{
    chosen.append(choice);
    return readyFuture<Result<bool>>(true);
}

Async<bool> FakeSession::setSecret(const Secret &secret)
{
    secrets.append(secret);
    const Result<bool> answer = secretError ? Result<bool>(tl::unexpected<Error>(*secretError)) : Result<bool>(true);
    return holdChecks ? later<bool>(answer, m_heldChecks) : readyFuture<Result<bool>>(answer);
}

Async<bool> FakeSession::sendMail(const ObjectRef &to)
{
    mailed.append(to);
    const Result<bool> answer = mailError ? Result<bool>(tl::unexpected<Error>(*mailError)) : Result<bool>(true);
    return holdChecks ? later<bool>(answer, m_heldChecks) : readyFuture<Result<bool>>(answer);
}

Async<Verdict> FakeSession::check(const Question &question)
{
    asked.append(question);
    if (theActivity.link != Link::Online)
        return readyFuture<Result<Verdict>>(failure(Error::Kind::Offline, QStringLiteral("offline")));
    Verdict verdict;
    if (const QString key = question.field + u'/' + question.value; taken.contains(key)) {
        verdict.free = false;
        verdict.holderName = taken.value(key);
    }
    if (holdChecks)
        return later<Verdict>(verdict, m_heldChecks);
    return readyFuture<Result<Verdict>>(verdict);
}

Async<QList<Licence>> FakeSession::licences() { return answer(theLicences); }
Async<QList<Application>> FakeSession::applications() { return answer(theApplications); }

Async<QList<PhoneNumber>> FakeSession::freeNumbers(const QString &text, int limit)
{
    QList<PhoneNumber> found;
    for (const PhoneNumber &number : theNumbers) {
        if (number.user.isEmpty() && found.size() < limit
            && matches(displayNumber(number.id) + u' ' + number.id.value + u' ' + number.city, text))
            found.append(number);
    }
    return answer(found);
}

Async<qint64> FakeSession::freeNumberCount()
{
    return answer(qint64(
        std::count_if(theNumbers.begin(), theNumbers.end(), [](const PhoneNumber &number) { return number.user.isEmpty(); })));
}

Async<QList<Device>> FakeSession::devices(const DeviceSearch &search)
{
    deviceSearches.append(search);
    QList<Device> found;
    for (const Device &device : theDevices) {
        if (matches(device.displayName() + u' ' + device.mac, search.text))
            found.append(device);
    }
    if (search.freeFirst)
        std::stable_partition(found.begin(), found.end(), [](const Device &device) { return device.user.isEmpty(); });
    return answer(found.mid(0, search.limit));
}

Async<QList<User>> FakeSession::findUsers(const QString &text, int limit)
{
    QList<User> found;
    for (const UserDetails &details : std::as_const(theUserDetails)) {
        if (found.size() < limit && matches(details.user.displayName() + u' ' + details.user.extension, text))
            found.append(details.user);
    }
    return answer(found);
}

Async<UserDetails> FakeSession::userDetails(const UserId &id)
{
    if (!theUserDetails.contains(id.value))
        return readyFuture<Result<UserDetails>>(failure(Error::Kind::Gone, QStringLiteral("not-found")));
    return answer(theUserDetails.value(id.value));
}

Async<QList<Site>> FakeSession::sites() { return answer(theSites); }
Async<QList<Administrator>> FakeSession::administrators() { return answer(theAdministrators); }

Async<QJsonObject> FakeSession::object(const ObjectRef &object)
{
    const auto of = [&object](const auto &list) -> std::optional<QJsonObject> {
        for (const auto &each : list) {
            if (each.id.value == object.id)
                return toJson(each);
        }
        return {};
    };
    std::optional<QJsonObject> listed;
    switch (object.kind) {
    case ObjectKind::Site: listed = of(theSites); break;
    case ObjectKind::Administrator: listed = of(theAdministrators); break;
    case ObjectKind::PhoneNumber: listed = of(theNumbers); break;
    case ObjectKind::Device: listed = of(theDevices); break;
    default: break;
    }
    if (listed)
        return answer(*listed);
    const auto found = theUserDetails.constFind(object.id);
    if (found == theUserDetails.constEnd())
        return readyFuture<Result<QJsonObject>>(failure(Error::Kind::Gone, QStringLiteral("not-found")));
    switch (object.kind) {
    case ObjectKind::UserCalling: return answer(toJson(found->calling));
    case ObjectKind::UserVoicemail: return answer(toJson(found->voicemail));
    case ObjectKind::UserMessaging: return answer(toJson(found->messaging));
    default: return answer(toJson(found->user));
    }
}

Async<AccountCounts> FakeSession::counts() { return answer(theCounts); }

Async<QStringList> FakeSession::listed(const ObjectList &list)
{
    lists.append(list);
    return answer(list.limit > 0 ? theListed.mid(0, list.limit) : theListed);
}

Async<QList<ListedObject>> FakeSession::listedRows(ObjectKind kind, const QStringList &ids)
{
    QList<ListedObject> rows;
    const auto add = [&](const auto &objects, const QString &id) {
        for (const auto &each : objects) {
            if (each.id.value != id)
                continue;
            const UserDetails holder = theUserDetails.value(each.user.value);
            rows.append({toJson(each), each.user, holder.user.displayName(), holder.user.extension});
            if (holder.emergencyAddress && kind == ObjectKind::PhoneNumber)
                rows.last().address = toJson(*holder.emergencyAddress);
        }
    };
    for (const QString &id : ids) {
        if (kind == ObjectKind::PhoneNumber)
            add(theNumbers, id);
        else
            add(theDevices, id);
    }
    return answer(rows);
}

Async<ListCounts> FakeSession::listCounts(ObjectKind) { return answer(theListCounts); }

Async<QJsonObject> FakeSession::unfinished(const QString &name)
{
    if (!theUnfinished.contains(name))
        return readyFuture<Result<QJsonObject>>(failure(Error::Kind::Gone, QStringLiteral("no-draft")));
    return answer(theUnfinished.value(name));
}
Async<QList<EmergencyProblem>> FakeSession::emergencyProblems(int limit) { return answer(theProblems.mid(0, limit)); }
Async<QString> FakeSession::holderOfExtension(const QString &extension) { return answer(extensionHolders.value(extension)); }
Async<QStringList> FakeSession::freeExtensions(int count)
{
    QStringList free;
    for (QString next = suggestedExtension; !next.isEmpty() && free.size() < count; next = followingExtension(next)) {
        if (extensionHolders.value(next).isEmpty())
            free += next;
    }
    return answer(free);
}

Async<HistoryOverview> FakeSession::historyOverview(const HistoryQuery &query)
{
    historyQueries.append(query);
    return answer(theOverview);
}

Async<QList<HistoryEvent>>
FakeSession::historyEvents(const HistoryQuery &query, int limit, const std::optional<HistoryEvent> &behind)
{
    QList<HistoryEvent> found;
    for (const HistoryEvent &event : theHistory) {
        const bool inTime = (!query.from.isValid() || event.at >= query.from) && (!query.to.isValid() || event.at < query.to);
        if (inTime && (query.id.isEmpty() || event.id == query.id) && (!behind || event.n < behind->n) && found.size() < limit)
            found.append(event);
    }
    return answer(found);
}

void FakeSession::keepUnfinished(const QString &name, const QJsonObject &what)
{
    theUnfinished.insert(name, what);
    namesKept.append(name);
}

void FakeSession::dropUnfinished(const QString &name)
{
    theUnfinished.remove(name);
    namesDropped.append(name);
}

std::optional<UserSetup> FakeSession::theDraft() const
{
    const auto kept = theUnfinished.constFind(commandKind(SetUpUser{}));
    if (kept == theUnfinished.constEnd())
        return {};
    UserSetup draft;
    fromJson(*kept, draft);
    return draft;
}

void FakeSession::furnish()
{
    theAccount = {{s("quillhaven")}, s("40-7718"), s("Quillhaven Group")};
    theActor = {{s("maren")}, s("Maren Okafor"), s("maren.okafor@quillhaven.example"), s("Customer administrator")};
    theAddress = QUrl(s("https://portal.northfold.example"));
    thePolicy.providerName = s("Northfold Voice");
    thePolicy.orderContact = s("orders@northfold.example");
    thePolicy.signInIdFormat = s("email");
    thePolicy.groupTimeZone = s("America/Chicago");
    thePolicy.departments = {s("Claims"), s("Customer care"), s("Legal"), s("Sales")};
    thePolicy.sites = {s("Halden Wharf"), s("Pell Street"), s("Oakmere")};
    thePolicy.deviceTypes = {s("Deskline 450"), s("Deskline 620 Touch"), s("Roam D3")};
    thePolicy.timeZones = {
        {s("America/New_York"), s("Eastern")}, {s("America/Chicago"), s("Central")}, {s("America/Denver"), s("Mountain")}};
    thePolicy.languages = {{s("en"), s("English")}, {s("fr"), s("French")}};
    thePolicy.callingPlans = {{s("us-ca"), s("Unlimited US and Canada")}, {s("local"), s("Local only")}};
    thePolicy.adminLevels = {
        {s("super"), s("Super Admin")},
        {s("advanced"), s("Advanced Admin")},
        {s("standard"), s("Standard Admin")},
        {s("basic"), s("Basic Admin")}};

    theLicences = {
        {{s("standard")}, 1, s("Standard"), s("Basic calling"), 10000, 6240, 1, false, {}},
        {{s("advanced")},
         1,
         s("Advanced"),
         s("Standard, and softphone and team messaging"),
         90000,
         88904,
         2,
         true,
         {s("softphone"), s("messaging")}},
        {{s("professional")},
         1,
         s("Professional"),
         s("Advanced, and video meetings and screen sharing"),
         6150,
         6140,
         3,
         true,
         {s("softphone"), s("messaging")}}};
    theApplications = {
        {{s("softphone")}, 1, s("Softphone"), -1, 0, 1},
        {{s("messaging")}, 1, s("Team messaging"), -1, 0, 2},
        {{s("voicemail-email")}, 1, s("Voicemail to e-mail"), -1, 0, 3},
        {{s("receptionist")}, 1, s("Receptionist console"), 50, 38, 4},
        {{s("recording")}, 1, s("Call recording"), 20, 20, 5}};
    const struct {
        const char *number;
        const char *city;
    } numbers[] = {
        {"+12185550106", "Duluth, MN"},
        {"+12185550115", "Duluth, MN"},
        {"+12185550129", "Duluth, MN"},
        {"+12185550136", "Hibbing, MN"},
        {"+12185550152", "Brainerd, MN"}};
    for (const auto &number : numbers)
        theNumbers.append({{s(number.number)}, 1, s("available"), s(number.city), {}, s("none")});
    theDevices = {
        {{s("d1")}, 1, s("Deskline"), s("450"), s("02:00:5E:10:7B:03"), s("Halden Wharf"), 4, 0, 0, {}, {}, {}},
        {{s("d2")}, 1, s("Deskline"), s("450"), s("02:00:5E:10:7B:1E"), s("Halden Wharf"), 4, 0, 0, {}, {}, {}},
        {{s("d4")},
         1,
         s("Deskline"),
         s("620 Touch"),
         s("02:00:5E:10:22:B4"),
         s("Halden Wharf"),
         8,
         1,
         1,
         s("Ines"),
         {s("u-ines")},
         s("Ines Marchetti")},
        {{s("d3")}, 1, s("Deskline"), s("620 Touch"), s("02:00:5E:10:40:9D"), s("Pell Street"), 8, 0, 0, {}, {}, {}}};
    extensionHolders = {{s("204118"), s("Ines Marchetti")}};
    taken = {{s("extension/204118"), s("Ines Marchetti")}};
    suggestedExtension = s("204377");
    theCounts = {100284, 112400, 412, 3, 88412, 5120, 318, 12};
}

Async<bool> FakeSession::signOut()
{
    setLink(Link::SignedOut);
    return answer(true);
}

} // namespace jackfield::test
