#include "core/provider/native/changefeed.h"
#include "tests/support/future.h"

#include <QUrlQuery>

#include <gtest/gtest.h>

#include <deque>

using namespace jackfield;

namespace {

// Leaves every question open until the test answers it.
class OpenTransport final : public HttpTransport {
public:
    Async<HttpAnswer> send(const HttpRequest &request) override
    {
        asked += QUrlQuery(request.url).queryItemValue(QStringLiteral("after"));
        open.emplace_back();
        open.back().start();
        return open.back().future();
    }
    void answer(size_t question, const QByteArray &body, const QByteArray &next, int status = 200)
    {
        open[question].addResult(HttpAnswer{
            status,
            "application/x-ndjson",
            body,
            {{"jackfield-next-cursor", next}, {"jackfield-more", next.isEmpty() ? "false" : "true"}}});
        open[question].finish();
    }
    QStringList asked;
    std::deque<QPromise<Result<HttpAnswer>>> open;
};

class ChangeFeedTest : public ::testing::Test {
protected:
    Async<HttpAnswer> ask(const char *after, std::chrono::seconds wait = std::chrono::seconds(0))
    {
        return feed->ask({QString::fromLatin1(after)}, {100, wait});
    }
    static HttpRequest request()
    {
        HttpRequest request;
        request.url = QUrl(QStringLiteral("https://voice.example/v1/accounts/a1/changes"));
        return request;
    }

    std::shared_ptr<OpenTransport> transport = std::make_shared<OpenTransport>();
    std::shared_ptr<ChangeFeed> feed = std::make_shared<ChangeFeed>(transport, request());
};

} // namespace

TEST_F(ChangeFeedTest, TheNextPageIsOnItsWayBeforeSomebodyAsks)
{
    const auto first = ask("");
    transport->answer(0, "one", "c1");
    EXPECT_EQ(transport->asked, (QStringList{QString(), QStringLiteral("c1")}));
    const auto second = ask("c1");
    transport->answer(1, "two", {});
    EXPECT_EQ(test::valueOf(second)->body, QByteArray("two"));
    EXPECT_EQ(transport->asked.size(), 2);
}

TEST_F(ChangeFeedTest, OnlyOnePageIsAhead)
{
    ask("");
    transport->answer(0, "one", "c1");
    transport->answer(1, "two", "c2");
    EXPECT_EQ(transport->asked.size(), 2);
    EXPECT_EQ(test::valueOf(ask("c1"))->body, QByteArray("two"));
    EXPECT_EQ(transport->asked.last(), QStringLiteral("c2"));
}

TEST_F(ChangeFeedTest, AnotherPlaceIsAskedFor)
{
    ask("");
    transport->answer(0, "one", "c1");
    const auto again = ask("");
    transport->answer(1, "late", {});
    EXPECT_FALSE(again.isFinished());
    transport->answer(2, "again", {});
    EXPECT_EQ(test::valueOf(again)->body, QByteArray("again"));
}

TEST_F(ChangeFeedTest, AQuestionThatWaitsForNewsIsNotThePageAhead)
{
    ask("");
    transport->answer(0, "one", "c1");
    ask("c1", std::chrono::seconds(25));
    EXPECT_EQ(transport->asked.size(), 3);
}

TEST_F(ChangeFeedTest, WhatFailedAheadOfTimeIsAskedAgain)
{
    ask("");
    transport->answer(0, "one", "c1");
    transport->answer(1, "busy", {}, 503);
    const auto second = ask("c1");
    EXPECT_EQ(transport->asked.size(), 3);
    transport->answer(2, "two", {});
    EXPECT_EQ(test::valueOf(second)->body, QByteArray("two"));
}

TEST_F(ChangeFeedTest, ARefusalNamesNoNextPage)
{
    ask("");
    transport->answer(0, "no", "c1", 403);
    EXPECT_EQ(transport->asked.size(), 1);
}

TEST_F(ChangeFeedTest, AnAnswerAfterItsFeedIsGoneAsksNothing)
{
    const auto first = ask("");
    feed.reset();
    transport->answer(0, "one", "c1");
    EXPECT_TRUE(first.isFinished());
    EXPECT_EQ(transport->asked.size(), 1);
}
