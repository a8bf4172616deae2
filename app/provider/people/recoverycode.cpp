#include "app/provider/people/recoverycode.h"

#include "app/provider/store/token.h"

#include <sodium.h>

namespace jackfield::reference {

QString freshRecoveryCode()
{
    static constexpr char alphabet[] = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"; // 32 of them: five bits each
    QString code;
    for (int at = 0; at < 16; ++at) {
        if (at > 0 && at % 4 == 0)
            code += u'-';
        code += QLatin1Char(alphabet[randombytes_uniform(32)]);
    }
    return code;
}

QByteArray hashOfRecoveryCode(const QString &code)
{
    QByteArray plain;
    for (const QChar c : code.toUpper()) {
        if (c != u'-' && !c.isSpace())
            plain += QString(c).toUtf8();
    }
    return hashOfToken("recovery:" + plain);
}

} // namespace jackfield::reference
