#include "tests/support/selfsigned.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>

namespace jackfield::test {

namespace {

template<auto free>
struct Free {
    template<class T>
    void operator()(T *object) const
    {
        free(object);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Free<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Free<X509_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Free<X509_EXTENSION_free>>;
using Memory = std::unique_ptr<BIO, Free<BIO_free_all>>;

void require(bool done)
{
    if (!done)
        qFatal("OpenSSL did not make a certificate");
}

void setTime(ASN1_TIME *time, const QDateTime &when) { require(ASN1_TIME_set(time, time_t(when.toSecsSinceEpoch())) != nullptr); }

void addExtension(X509 *certificate, int kind, const QByteArray &value)
{
    const Extension extension(X509V3_EXT_conf_nid(nullptr, nullptr, kind, value.constData()));
    require(extension && X509_add_ext(certificate, extension.get(), -1));
}

QString writeFile(const QString &name, BIO *memory)
{
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(memory, &bytes);
    QFile file(name);
    require(file.open(QIODevice::WriteOnly) && file.write(bytes, size) == size);
    return name;
}

QByteArray bytesOf(const QString &name)
{
    QFile file(name);
    require(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void setName(X509_NAME *name, const QByteArray &text)
{
    require(
        X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(text.constData()), -1, -1, 0)
        == 1);
}

// Without an issuer it signs itself, and may sign others.
SelfSigned write(const QString &folder, const SelfSigned::Terms &terms, X509 *issuer, EVP_PKEY *issuerKey)
{
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate(X509_new());
    require(key && certificate);
    X509_set_version(certificate.get(), X509_VERSION_3);
    const quint32 number = QRandomGenerator::global()->generate() >> 1;
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), long(number));
    setTime(X509_getm_notBefore(certificate.get()), terms.from);
    setTime(X509_getm_notAfter(certificate.get()), terms.until);
    setName(X509_get_subject_name(certificate.get()), "Jackfield test " + QByteArray::number(number));
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(issuer ? issuer : certificate.get()));
    X509_set_pubkey(certificate.get(), key.get());
    addExtension(certificate.get(), NID_basic_constraints, issuer ? "critical,CA:FALSE" : "critical,CA:TRUE");
    addExtension(certificate.get(), NID_subject_alt_name, terms.names);
    require(X509_sign(certificate.get(), issuerKey ? issuerKey : key.get(), EVP_sha256()) > 0);

    const Memory keyText(BIO_new(BIO_s_mem()));
    const Memory certificateText(BIO_new(BIO_s_mem()));
    require(
        PEM_write_bio_PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr)
        && PEM_write_bio_X509(certificateText.get(), certificate.get()));
    QDir().mkpath(folder);
    return {
        writeFile(folder + QLatin1String("/certificate.pem"), certificateText.get()),
        writeFile(folder + QLatin1String("/key.pem"), keyText.get())};
}

} // namespace

SelfSigned SelfSigned::make(const QString &folder, const Terms &terms) { return write(folder, terms, nullptr, nullptr); }

SelfSigned SelfSigned::issue(const QString &folder, const Terms &terms) const
{
    const QByteArray certificateText = bytesOf(certificate);
    const QByteArray keyText = bytesOf(key);
    const Memory certificateMemory(BIO_new_mem_buf(certificateText.constData(), int(certificateText.size())));
    const Memory keyMemory(BIO_new_mem_buf(keyText.constData(), int(keyText.size())));
    const Certificate mine(PEM_read_bio_X509(certificateMemory.get(), nullptr, nullptr, nullptr));
    const Key myKey(PEM_read_bio_PrivateKey(keyMemory.get(), nullptr, nullptr, nullptr));
    require(mine && myKey);
    return write(folder, terms, mine.get(), myKey.get());
}

} // namespace jackfield::test
