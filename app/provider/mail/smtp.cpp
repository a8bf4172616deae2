#include "app/provider/mail/smtp.h"

#include <curl/curl.h>

#include <algorithm>
#include <memory>

namespace jackfield::reference {

using namespace Qt::StringLiterals;

namespace {

constexpr long mostSeconds = 60;
constexpr std::chrono::seconds mostHurried(3); // longer than a mail server that answers at all takes

using Time = std::chrono::steady_clock::time_point;

/// libcurl asks about once a second whether to go on: with 0.
int isOver(void *end, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return std::chrono::steady_clock::now() >= static_cast<std::atomic<Time> *>(end)->load() ? 1 : 0;
}

/// The address of a header's mailbox, <as@this.example>. Our own letters always have one.
QByteArray addressIn(const QByteArray &message, const QByteArray &header)
{
    const qsizetype from = message.startsWith(header) ? 0 : message.indexOf('\n' + header) + 1;
    qsizetype end = message.indexOf('\n', from);
    while (end >= 0 && end + 1 < message.size() && message[end + 1] == ' ') // folded
        end = message.indexOf('\n', end + 1);
    const QByteArray line = message.mid(from, end - from);
    const qsizetype open = line.lastIndexOf('<');
    return line.mid(open, line.lastIndexOf('>') - open + 1);
}

struct Reading {
    QByteArray text;
    qsizetype at = 0;
};

size_t readMore(char *buffer, size_t size, size_t count, void *given)
{
    auto *reading = static_cast<Reading *>(given);
    const size_t now = std::min(size * count, size_t(reading->text.size() - reading->at));
    std::copy_n(reading->text.constData() + reading->at, now, buffer);
    reading->at += qsizetype(now);
    return now;
}

bool isLoopback(const QString &host) { return host == "localhost"_L1 || host.startsWith("127."_L1) || host == "::1"_L1; }

/// The library wants to be set up before there are threads that use it.
bool libraryIsReady()
{
    static const bool ready = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
    return ready;
}

} // namespace

bool Smtp::isAddress(const QUrl &server)
{
    return server.isValid() && (server.scheme() == "smtp"_L1 || server.scheme() == "smtps"_L1) && !server.host().isEmpty()
        && server.password().isEmpty() && server.path().size() <= 1 && !server.hasQuery();
}

void Smtp::hurry() { m_end = std::chrono::steady_clock::now() + mostHurried; }

QString Smtp::deliver(const WaitingMail &mail)
{
    if (!libraryIsReady())
        return u"libcurl cannot be used"_s;
    const std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> curl(curl_easy_init(), curl_easy_cleanup);
    if (!curl)
        return u"libcurl cannot be used"_s;
    Reading reading{mail.message};
    reading.text.replace("\n", "\r\n");
    const QByteArray from = addressIn(mail.message, "From: ");
    const std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)> to(
        curl_slist_append(nullptr, addressIn(mail.message, "To: ").constData()), curl_slist_free_all);
    QUrl address = m_server;
    address.setUserInfo({});
    const QByteArray url = address.toEncoded();
    const QByteArray user = m_server.userName().toUtf8();
    const QByteArray password = m_password.toUtf8();

    curl_easy_setopt(curl.get(), CURLOPT_URL, url.constData());
    curl_easy_setopt(curl.get(), CURLOPT_USE_SSL, long(isLoopback(m_server.host()) ? CURLUSESSL_TRY : CURLUSESSL_ALL));
    if (!user.isEmpty()) {
        curl_easy_setopt(curl.get(), CURLOPT_USERNAME, user.constData());
        curl_easy_setopt(curl.get(), CURLOPT_PASSWORD, password.constData());
    }
    curl_easy_setopt(curl.get(), CURLOPT_MAIL_FROM, from.constData());
    curl_easy_setopt(curl.get(), CURLOPT_MAIL_RCPT, to.get());
    curl_easy_setopt(curl.get(), CURLOPT_READFUNCTION, readMore);
    curl_easy_setopt(curl.get(), CURLOPT_READDATA, &reading);
    curl_easy_setopt(curl.get(), CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(curl.get(), CURLOPT_TIMEOUT, mostSeconds);
    curl_easy_setopt(curl.get(), CURLOPT_NOSIGNAL, 1L); // there are other threads
    curl_easy_setopt(curl.get(), CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(curl.get(), CURLOPT_XFERINFOFUNCTION, isOver);
    curl_easy_setopt(curl.get(), CURLOPT_XFERINFODATA, &m_end);
    const CURLcode code = curl_easy_perform(curl.get());
    if (code == CURLE_OK)
        return {};
    long reply = 0;
    curl_easy_getinfo(curl.get(), CURLINFO_RESPONSE_CODE, &reply);
    return u"%1 (SMTP reply %2)"_s.arg(QString::fromLatin1(curl_easy_strerror(code))).arg(reply);
}

} // namespace jackfield::reference
