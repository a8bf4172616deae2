#include "core/domain/passwordrules.h"

namespace jackfield {

namespace {

constexpr int shortest = 6;
constexpr int longest = 200;
constexpr int generatedLength = 14;

} // namespace

QStringList passwordErrors(const QString &password)
{
    bool upper = false;
    bool lower = false;
    bool digit = false;
    bool symbol = false;
    for (const QChar c : password) {
        upper = upper || c.isUpper();
        lower = lower || c.isLower();
        digit = digit || c.isDigit();
        symbol = symbol || !c.isLetterOrNumber();
    }
    QStringList errors;
    if (password.size() < shortest || password.size() > longest)
        errors += QStringLiteral("length");
    if (!upper)
        errors += QStringLiteral("upper");
    if (!lower)
        errors += QStringLiteral("lower");
    if (!digit)
        errors += QStringLiteral("digit");
    if (!symbol)
        errors += QStringLiteral("symbol");
    return errors;
}

QString compliantPassword(const std::function<int(int)> &below)
{
    static const QString kinds[] = {
        QStringLiteral("ABCDEFGHJKLMNPQRSTUVWXYZ"), QStringLiteral("abcdefghijkmnopqrstuvwxyz"), QStringLiteral("23456789"),
        QStringLiteral("-+=?!*#%")};
    QString all;
    for (const QString &kind : kinds)
        all += kind;
    QString password;
    for (const QString &kind : kinds) // one of each, wherever it then comes to stand
        password.insert(below(int(password.size()) + 1), kind[below(int(kind.size()))]);
    while (password.size() < generatedLength)
        password.insert(below(int(password.size()) + 1), all[below(int(all.size()))]);
    return password;
}

} // namespace jackfield
