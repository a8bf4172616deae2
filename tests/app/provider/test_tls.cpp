#include "tests/app/provider/providerprogram.h"
#include "tests/support/selfsigned.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <httplib.h>

#include <future>

using namespace jackfield::reference::test;
using namespace Qt::StringLiterals;

/// The program with --tls-cert and --tls-key.
class Tls : public ::testing::Test {
protected:
    /// The status of a request by TLS of this version and no later one; 0: no connection.
    int statusBy(int version, int port = 0)
    {
        httplib::SSLClient client("127.0.0.1", port > 0 ? port : provider.port);
        client.set_ca_cert_path(QFile::encodeName(files.certificate).constData());
        client.enable_server_certificate_verification(true);
        // Else OpenSSL would not even offer what is old.
        SSL_CTX_set_security_level(client.ssl_context(), 0);
        SSL_CTX_set_min_proto_version(client.ssl_context(), version);
        SSL_CTX_set_max_proto_version(client.ssl_context(), version);
        const auto result = client.Get("/health");
        return result ? result->status : 0;
    }

    const QTemporaryDir folder;
    const jackfield::test::SelfSigned files = jackfield::test::SelfSigned::make(folder.path());
    ProviderProgram provider{folder.filePath(u"data"_s), {u"--tls-cert"_s, files.certificate, u"--tls-key"_s, files.key}};
};

// Else the client might be the one that refuses.
TEST_F(Tls, TheClientOfTheseTestsWouldTakeTls11)
{
    httplib::SSLServer server(QFile::encodeName(files.certificate).constData(), QFile::encodeName(files.key).constData());
    ASSERT_TRUE(server.is_valid());
    SSL_CTX_set_security_level(server.ssl_context(), 0);
    SSL_CTX_set_min_proto_version(server.ssl_context(), TLS1_VERSION);
    server.Get("/health", [](const httplib::Request &, httplib::Response &response) { response.status = 200; });
    const int port = server.bind_to_any_port("127.0.0.1");
    auto serving = std::async(std::launch::async, [&server] { server.listen_after_bind(); });
    EXPECT_EQ(statusBy(TLS1_1_VERSION, port), 200);
    server.stop();
    serving.get();
}

TEST_F(Tls, ServesTheGivenCertificateByTls12AndTls13AndNothingOlder)
{
    ASSERT_GT(provider.port, 0);
    EXPECT_EQ(statusBy(TLS1_3_VERSION), 200);
    EXPECT_EQ(statusBy(TLS1_2_VERSION), 200);
    EXPECT_EQ(statusBy(TLS1_1_VERSION), 0) << "RFC 8996";
    EXPECT_EQ(statusBy(TLS1_VERSION), 0) << "RFC 8996";
    httplib::Client plain("127.0.0.1", provider.port);
    EXPECT_FALSE(plain.Get("/health")) << "nothing goes without TLS";
}
