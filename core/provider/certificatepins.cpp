#include "core/provider/certificatepins.h"

#include <QCryptographicHash>
#include <QStringList>

namespace jackfield {

void CertificatePins::add(const QString &host, const QStringList &pins)
{
    QSet<QByteArray> &known = m_pins[host.toLower()];
    for (const QString &pin : pins) {
        const QString text = pin.trimmed();
        if (text.startsWith(QLatin1String("sha256/")))
            known.insert(QByteArray::fromBase64(text.mid(7).toLatin1()));
    }
}

bool CertificatePins::allows(const QString &host, const QByteArray &publicKey) const
{
    const auto known = m_pins.constFind(host.toLower());
    if (known == m_pins.cend())
        return true;
    return !publicKey.isEmpty() && known->contains(QCryptographicHash::hash(publicKey, QCryptographicHash::Sha256));
}

} // namespace jackfield
