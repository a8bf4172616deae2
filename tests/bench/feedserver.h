#pragma once

#include "tests/bench/feed.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace jackfield::bench {

/// Serves a feed from memory over loopback, compressed beforehand, so that next to nothing of the time measured is the server's. Speaks
/// as much of the native API as a first sync needs: discovery, sign-in with any password, policy, changes. A thread a connection.
class FeedServer {
public:
    explicit FeedServer(std::vector<FeedPage> pages, long users);
    ~FeedServer();
    FeedServer(const FeedServer &) = delete;
    FeedServer &operator=(const FeedServer &) = delete;

    int port() const { return m_port; }
    std::string address() const { return "http://127.0.0.1:" + std::to_string(m_port); }

    /// The JSON of an AccountPolicy, for who needs more of it than an empty object.
    void setPolicy(std::string json) { m_policy = std::move(json); }

private:
    void accept();
    void serve(int socket);
    std::string answer(const std::string &method, const std::string &target);

    const std::vector<FeedPage> m_pages;
    const long m_users;
    std::string m_policy = "{}";
    int m_listener = -1;
    int m_port = 0;
    std::atomic<bool> m_stopping = false;
    std::mutex m_mutex;
    std::condition_variable m_stop;
    std::vector<int> m_sockets;
    std::vector<std::thread> m_threads;
    std::thread m_acceptor;
};

/// One connection of a client that does nothing that is not needed.
class FeedClient {
public:
    explicit FeedClient(int port);
    ~FeedClient();
    FeedClient(const FeedClient &) = delete;
    FeedClient &operator=(const FeedClient &) = delete;

    /// The body as it came, still compressed; throws when the answer is not 200.
    std::string get(const std::string &target);

private:
    int m_socket = -1;
};

/// Inflates into `out`, with room behind the text for a parser that reads ahead.
void inflated(const std::string &gzip, std::string &out, size_t padding);

} // namespace jackfield::bench
