#include "app/provider/mail/letter.h"

#include "app/provider/mail/mimetext.h"

#include <QLocale>
#include <QUrl>

namespace jackfield::reference {

using namespace Qt::StringLiterals;

QByteArray Letter::message(qint64 mailId, const QDateTime &date) const
{
    const QString host = QUrl(brand.portal).host();
    QByteArray message;
    message += "Date: " + QLocale::c().toString(date.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss"_s).toLatin1() + " +0000\n";
    message += "Message-ID: <" + kind.toLatin1() + '.' + QByteArray::number(mailId) + '.' + about.toLatin1() + '@' + host.toLatin1()
        + ">\n";
    message += "From: " + mailbox(brand.name, u"no-reply@"_s + host) + '\n';
    message += "To: " + mailbox(toName, toAddress) + '\n';
    message += "Subject: " + headerText(subject) + '\n';
    message += QByteArray("Content-Language: ") + (language.startsWith("fr"_L1) ? "fr" : "en") + '\n';
    message += "Auto-Submitted: auto-generated\n"; // RFC 3834: no out-of-office answer, please
    message += "MIME-Version: 1.0\n"
               "Content-Type: text/plain; charset=utf-8\n"
               "Content-Transfer-Encoding: quoted-printable\n"
               "\n";
    return message + quotedPrintable(body);
}

} // namespace jackfield::reference
