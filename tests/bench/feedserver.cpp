#include "tests/bench/feedserver.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <stdexcept>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>
#include <zlib.h>

namespace jackfield::bench {

namespace {

bool sendAll(int socket, const char *data, size_t size)
{
#ifdef MSG_NOSIGNAL
    constexpr int flags = MSG_NOSIGNAL;
#else
    constexpr int flags = 0;
#endif
    while (size > 0) {
        const ssize_t sent = ::send(socket, data, size, flags);
        if (sent <= 0)
            return false;
        data += sent;
        size -= size_t(sent);
    }
    return true;
}

// The value of a header, by its lower-case name, of a lower-case head.
std::string headerOf(const std::string &head, const std::string &name)
{
    const size_t at = head.find("\r\n" + name + ":");
    if (at == std::string::npos)
        return {};
    const size_t from = head.find_first_not_of(' ', at + name.size() + 3);
    return head.substr(from, head.find("\r\n", from) - from);
}

std::string lower(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return text;
}

std::string queryOf(const std::string &target, const std::string &name)
{
    const size_t question = target.find('?');
    const size_t at = question == std::string::npos ? question : target.find(name + "=", question);
    if (at == std::string::npos)
        return {};
    const size_t from = at + name.size() + 1;
    return target.substr(from, target.find('&', from) - from);
}

std::string response(const char *status, const std::string &headers, const std::string &body)
{
    return std::string("HTTP/1.1 ") + status + "\r\n" + headers + "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n"
        + body;
}

sockaddr_in loopback(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(uint16_t(port));
    return address;
}

} // namespace

FeedServer::FeedServer(std::vector<FeedPage> pages, long users) : m_pages(std::move(pages)), m_users(users)
{
    m_listener = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    if (m_listener < 0 || ::bind(m_listener, reinterpret_cast<sockaddr *>(&address), size) != 0 || ::listen(m_listener, 16) != 0)
        throw std::runtime_error("no port on the loopback address");
    ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size);
    m_port = ntohs(address.sin_port);
    m_acceptor = std::thread([this] { accept(); });
}

FeedServer::~FeedServer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        for (const int socket : m_sockets)
            ::shutdown(socket, SHUT_RDWR);
    }
    m_stop.notify_all();
    ::shutdown(m_listener, SHUT_RDWR);
    ::close(m_listener);
    m_acceptor.join();
    for (std::thread &thread : m_threads)
        thread.join();
    for (const int socket : m_sockets)
        ::close(socket);
}

void FeedServer::accept()
{
    while (!m_stopping) {
        const int socket = ::accept(m_listener, nullptr, nullptr);
        if (socket < 0)
            return;
        const std::lock_guard lock(m_mutex);
        if (m_stopping) {
            ::close(socket);
            return;
        }
        int on = 1;
        ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        m_sockets.push_back(socket);
        m_threads.emplace_back([this, socket] { serve(socket); });
    }
}

void FeedServer::serve(int socket)
{
    std::string input;
    char buffer[8192];
    while (!m_stopping) {
        const size_t end = input.find("\r\n\r\n");
        const size_t length =
            end == std::string::npos ? 0 : size_t(std::atol(headerOf(lower(input.substr(0, end)), "content-length").c_str()));
        if (end == std::string::npos || input.size() < end + 4 + length) {
            const ssize_t got = ::recv(socket, buffer, sizeof buffer, 0);
            if (got <= 0)
                return;
            input.append(buffer, size_t(got));
            continue;
        }
        const size_t space = input.find(' ');
        const std::string method = input.substr(0, space);
        const std::string target = input.substr(space + 1, input.find(' ', space + 1) - space - 1);
        input.erase(0, end + 4 + length);
        const std::string out = answer(method, target);
        if (!sendAll(socket, out.data(), out.size()))
            return;
    }
}

std::string FeedServer::answer(const std::string &method, const std::string &target)
{
    const std::string json = "Content-Type: application/json\r\n";
    if (method == "GET" && target == "/v1")
        return response("200 OK", json, R"({"api":"jackfield","version":1,"name":"Bench"})");
    if (method == "POST" && target == "/v1/sessions") {
        return response(
            "201 Created", json,
            R"({"token":"bench","expiresIn":86400,"actor":{"id":"act_1","name":"Bench","email":"bench@example.com","role":"administrator"},)"
            R"("accounts":[{"id":"acc_1","number":"1","name":"Bench"}],"providerName":"Bench"})");
    }
    if (method == "DELETE" && target == "/v1/sessions/current")
        return "HTTP/1.1 204 No Content\r\n\r\n";
    if (target.find("/policy") != std::string::npos)
        return response("200 OK", json, m_policy);
    if (method == "GET" && target.find("/changes") != std::string::npos) {
        const size_t at = size_t(std::max(0L, std::atol(queryOf(target, "after").c_str())));
        FeedPage page;
        if (at < m_pages.size()) {
            page = m_pages[at];
        } else {
            // A long poll: nothing ever changes here.
            std::unique_lock lock(m_mutex);
            m_stop.wait_for(
                lock, std::chrono::seconds(std::atol(queryOf(target, "wait").c_str())), [this] { return m_stopping.load(); });
            page.cursor = std::to_string(m_pages.size());
            page.gzip = gzipped(
                R"({"end":true,"count":0,"cursor":")" + page.cursor + R"(","epoch":"bench","more":false,"total":)"
                + std::to_string(m_users) + "}\n");
        }
        return response(
            "200 OK",
            "Content-Type: application/x-ndjson\r\nContent-Encoding: gzip\r\nJackfield-Next-Cursor: " + page.cursor
                + "\r\nJackfield-More: " + (page.more ? "true" : "false") + "\r\n",
            page.gzip);
    }
    return response("404 Not Found", "Content-Type: application/problem+json\r\n", R"({"status":404,"code":"not-found"})");
}

FeedClient::FeedClient(int port)
{
    m_socket = ::socket(AF_INET, SOCK_STREAM, 0);
    const sockaddr_in address = loopback(port);
    if (m_socket < 0 || ::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        throw std::runtime_error("nobody answers on the loopback address");
}

FeedClient::~FeedClient() { ::close(m_socket); }

std::string FeedClient::get(const std::string &target)
{
    const std::string request =
        "GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept-Encoding: gzip\r\nAuthorization: Bearer bench\r\n\r\n";
    if (!sendAll(m_socket, request.data(), request.size()))
        throw std::runtime_error("the connection is gone");
    std::string input;
    static thread_local std::string buffer(256 * 1024, '\0');
    size_t end = std::string::npos;
    size_t length = 0;
    while (end == std::string::npos || input.size() < end + 4 + length) {
        const ssize_t got = ::recv(m_socket, buffer.data(), buffer.size(), 0);
        if (got <= 0)
            throw std::runtime_error("the answer was cut short");
        input.append(buffer.data(), size_t(got));
        if (end == std::string::npos && (end = input.find("\r\n\r\n")) != std::string::npos) {
            length = size_t(std::atol(headerOf(lower(input.substr(0, end)), "content-length").c_str()));
            input.reserve(end + 4 + length);
        }
    }
    if (input.compare(9, 3, "200") != 0)
        throw std::runtime_error("the answer is not 200");
    return input.substr(end + 4);
}

void inflated(const std::string &gzip, std::string &out, size_t padding)
{
    z_stream stream{};
    if (inflateInit2(&stream, 15 + 16) != Z_OK)
        throw std::runtime_error("zlib cannot inflate");
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(gzip.data()));
    stream.avail_in = uInt(gzip.size());
    out.resize(std::max<size_t>(out.capacity(), 1u << 20)); // the room of the page before
    int state = Z_OK;
    while (state == Z_OK) {
        if (stream.total_out + padding >= out.size())
            out.resize(out.size() * 2);
        stream.next_out = reinterpret_cast<Bytef *>(out.data()) + stream.total_out;
        stream.avail_out = uInt(out.size() - padding - stream.total_out);
        state = inflate(&stream, Z_NO_FLUSH);
    }
    const size_t size = stream.total_out;
    inflateEnd(&stream);
    if (state != Z_STREAM_END)
        throw std::runtime_error("a page is damaged");
    out.resize(size);
    out.reserve(size + padding);
}

} // namespace jackfield::bench
