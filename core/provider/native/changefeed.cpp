#include "core/provider/native/changefeed.h"

#include "core/provider/native/apiurl.h"

namespace jackfield {

namespace {

// By name: a kind that only newer consoles know would be counted, and never shown.
const QString &kindsThatAreRead()
{
    static const QString words = [] {
        QStringList kinds;
        for (const ObjectKind kind : objectKinds())
            kinds += wireName(kind);
        return kinds.join(u',');
    }();
    return words;
}

} // namespace

ChangeFeed::ChangeFeed(std::shared_ptr<HttpTransport> transport, HttpRequest request)
    : m_transport(std::move(transport))
    , m_request(std::move(request))
{ }

HttpRequest ChangeFeed::requestFor(const Cursor &after, const PullLimits &limits) const
{
    HttpRequest request = m_request;
    QUrlQuery query = encodedQuery(
        {{QStringLiteral("after"), after.value},
         {QStringLiteral("limit"), QString::number(limits.objects)},
         {QStringLiteral("kinds"), kindsThatAreRead()}});
    if (limits.wait.count() > 0)
        query.addQueryItem(QStringLiteral("wait"), QString::number(limits.wait.count()));
    request.url.setQuery(query);
    request.timeout += limits.wait;
    return request;
}

Async<HttpAnswer> ChangeFeed::ask(const Cursor &after, const PullLimits &limits)
{
    const HttpRequest request = requestFor(after, limits);
    const auto ahead = std::exchange(m_ahead, std::nullopt);
    // What failed ahead of time is asked again in its time.
    const auto failed = [](const Result<HttpAnswer> &answer) { return !answer || !answer->isSuccess(); };
    const bool isComing = ahead && ahead->url == request.url && !(ahead->answer.isFinished() && failed(ahead->answer.result()));
    auto answer = isComing ? ahead->answer : m_transport->send(request);
    return answer.then(
        QtFuture::Launch::Sync, [self = weak_from_this(), objects = limits.objects](const Result<HttpAnswer> &answer) {
            if (const auto feed = self.lock(); feed && answer && answer->isSuccess())
                feed->lookAhead(*answer, objects);
            return answer;
        });
}

void ChangeFeed::lookAhead(const HttpAnswer &answer, int objects)
{
    const QString next = QString::fromLatin1(answer.headers.value("jackfield-next-cursor"));
    if (answer.headers.value("jackfield-more") != "true" || next.isEmpty())
        return;
    const HttpRequest request = requestFor({next}, {objects, std::chrono::seconds(0)});
    m_ahead = Ahead{request.url, m_transport->send(request)};
}

} // namespace jackfield
