// How fast the reference provider is: its feed beside the same bytes as static files from the same server, and changes kept on the disk.
// Both send the feed compressed with gzip: the floor what was compressed before, the provider what it compresses for the answer.
//
//   bench_provider [--users 100000] [--clients 16] [--changes 4000]

#include "tests/bench/measure.h"

#include "app/provider/api/routes.h"
#include "app/provider/mail/maildir.h"
#include "app/provider/referenceserver.h"
#include "app/provider/web/httpserver.h"
#include "core/domain/demoaccount.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <httplib.h>

#include <atomic>
#include <cstdio>
#include <thread>

using namespace jackfield;
using namespace jackfield::bench;
using namespace jackfield::reference;
using namespace Qt::StringLiterals;

namespace {

struct Page {
    QByteArray gzip;
    QByteArray cursor;
    bool more = false;
};

/// A client that takes what comes, as it comes.
class Reader {
public:
    Reader(int port, const std::string &token) : m_client("127.0.0.1", port), m_headers{{"Accept-Encoding", "gzip"}}
    {
        m_client.set_decompress(false);
        m_client.set_read_timeout(120);
        if (!token.empty())
            m_headers.emplace("Authorization", "Bearer " + token);
    }

    Page page(const std::string &path)
    {
        const auto result = m_client.Get(path, m_headers);
        if (!result || result->status != 200)
            qFatal("no page");
        return {
            QByteArray::fromStdString(result->body), QByteArray::fromStdString(result->get_header_value("Jackfield-Next-Cursor")),
            result->get_header_value("Jackfield-More") == "true"};
    }

private:
    httplib::Client m_client;
    httplib::Headers m_headers;
};

std::string signIn(int port)
{
    httplib::Client client("127.0.0.1", port);
    const QJsonObject body{{u"login"_s, demo::email()}, {u"password"_s, demo::password()}};
    const auto result = client.Post("/v1/sessions", QJsonDocument(body).toJson().toStdString(), "application/json");
    return QJsonDocument::fromJson(QByteArray::fromStdString(result->body)).object()["token"_L1].toString().toStdString();
}

QList<Page> readFeed(Reader &reader)
{
    QList<Page> pages;
    QByteArray cursor;
    do {
        pages += reader.page("/v1/accounts/quillhaven/changes?limit=5000&after=" + cursor.toStdString());
        cursor = pages.last().cursor;
    } while (pages.last().more);
    return pages;
}

/// Serves the pages from memory, with the provider's own server and router.
class StaticPages {
public:
    explicit StaticPages(const QList<Page> &pages) : m_router(m_services, routesFor(pages)), m_http(m_router)
    {
        port = *m_http.start({u"127.0.0.1"_s, 0, {}, {}});
    }

    int port = 0;

private:
    static std::vector<Route> routesFor(const QList<Page> &pages)
    {
        return {{"GET", u"/page/{page}"_s, Route::Access::Open, [pages](Call &call) {
                     const Page &page = pages[call.parts[u"page"_s].toInt()];
                     Answer answer{200, "application/x-ndjson", page.gzip, {}};
                     answer.addHeader("Content-Encoding", "gzip");
                     return answer;
                 }}};
    }

    DatabasePool m_databases{QString()};
    ChangeBell m_bell;
    const Journal m_journal;
    MailRoom m_mail{m_databases, std::make_unique<Maildir>(QString()), m_journal};
    const SystemClock m_clock;
    const Vault m_vault;
    Services m_services{m_databases, m_bell, m_mail, m_clock, m_vault, m_journal};
    Router m_router;
    HttpServer m_http;
};

/// The lines of one page, not compressed.
QList<QJsonObject> linesOf(int port, const std::string &token, const std::string &query)
{
    httplib::Client client("127.0.0.1", port);
    const auto result = client.Get(
        "/v1/accounts/quillhaven/changes?" + query, {{"Authorization", "Bearer " + token}, {"Accept-Encoding", "identity"}});
    QList<QJsonObject> lines;
    for (const QByteArray &line : QByteArray::fromStdString(result->body).split('\n'))
        lines += QJsonDocument::fromJson(line).object();
    return lines;
}

/// So many changes by so many clients, each over one connection; answers how many a second.
double changesPerSecond(int port, const std::string &token, const QStringList &users, int clients, int changes)
{
    std::atomic<int> next = 0;
    std::atomic<int> refused = 0;
    static std::atomic<int> round = 0;
    const std::string prefix = "bench" + std::to_string(++round) + '-';
    const Stopwatch watch;
    std::vector<std::thread> threads;
    for (int client = 0; client < clients; ++client) {
        threads.emplace_back([&] {
            httplib::Client http("127.0.0.1", port);
            http.set_keep_alive(true);
            http.set_tcp_nodelay(true);
            for (int at = next++; at < changes; at = next++) {
                const std::string key = prefix + std::to_string(at);
                // Spread over the account, as people's changes are.
                const std::string user = users[qsizetype(at) * 7919 % users.size()].toStdString();
                const auto result = http.Patch(
                    "/v1/accounts/quillhaven/users/" + user,
                    {{"Authorization", "Bearer " + token}, {"Idempotency-Key", key}, {"If-Match", "*"}},
                    "{\"clidFirstName\":\"" + key + "\"}", "application/merge-patch+json");
                if (!result || result->status != 200)
                    ++refused;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    if (refused > 0)
        qFatal("%d changes were refused", int(refused));
    return changes / watch.milliseconds() * 1000;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const int clients = int(numberOption(argc, argv, "--clients", 16));
    const int changes = int(numberOption(argc, argv, "--changes", 4000));
    QTemporaryDir folder;
    ServerOptions options;
    options.dataFolder = folder.path() + u"/data"_s;
    options.demo = true;
    options.users = int(numberOption(argc, argv, "--users", 100000));
    ReferenceServer server;
    const auto port = server.start(options);
    if (!port)
        qFatal("%s", qPrintable(port.error().detail));
    const std::string token = signIn(*port);

    Reader reader(*port, token);
    const QList<Page> pages = readFeed(reader); // once before, so that the file is in memory for both
    const double rows = linesOf(*port, token, "limit=1").value(1)["total"_L1].toDouble();
    {
        const StaticPages files(pages);
        Reader fileReader(files.port, {});
        std::vector<double> floor;
        std::vector<double> product;
        for (int round = 0; round < 3; ++round) {
            const Stopwatch plain;
            for (int at = 0; at < pages.size(); ++at)
                fileReader.page("/page/" + std::to_string(at));
            floor.push_back(rows / plain.milliseconds() * 1000);
            const Stopwatch made;
            readFeed(reader);
            product.push_back(rows / made.milliseconds() * 1000);
        }
        report("floor.feed_rows", percentile(floor, 0.5), "rows/s");
        report("product.feed_rows", percentile(product, 0.5), "rows/s");
        report("ratio.feed_rows", percentile(product, 0.5) / percentile(floor, 0.5), "of the floor");
    }

    QStringList users;
    for (const QJsonObject &line : linesOf(*port, token, "limit=20000&kinds=user")) {
        if (line.contains("object"_L1))
            users += line["id"_L1].toString();
    }
    report("product.patch_one_client", changesPerSecond(*port, token, users, 1, changes / 4), "changes/s");
    report("product.patch", changesPerSecond(*port, token, users, clients, changes), "changes/s");
    return 0;
}
