#include "app/provider/mail/welcomemail.h"

#include "app/provider/mail/letter.h"

namespace jackfield::reference {

using namespace Qt::StringLiterals;

namespace {

/// The words of one language. A %1 is filled by arg() with several values at once, so that a "%1" in a name stays as it is.
struct Words {
    QString subject; ///< %1 provider
    QString body;    ///< %1 first name, %2 account, %3 provider, %4 sign-in lines, %5 portal, %6 link
    QString username;
    QString userId;
    QString email;
    QString extension;
    QString number;
};

Words english()
{
    return {
        u"Your telephone account at %1"_s,
        u"Hello %1,\n\n"
        "%2 has set up a telephone account for you with %3.\n\n"
        "%4\n"
        "Your portal: %5\n\n"
        "Create your password here. The link works once, and for seven days:\n%6\n\n"
        "Afterwards you can sign in with your e-mail address or your username.\n\n"
        "%3\n"_s,
        u"Username: %1"_s,
        u"User ID: %1"_s,
        u"E-mail: %1"_s,
        u"Extension: %1"_s,
        u"Phone number: %1"_s};
}

Words french()
{
    return {
        u"Votre compte téléphonique chez %1"_s,
        u"Bonjour %1,\n\n"
        "%2 a créé pour vous un compte téléphonique chez %3.\n\n"
        "%4\n"
        "Votre portail\u00A0: %5\n\n"
        "Créez votre mot de passe ici. Le lien sert une seule fois, pendant sept jours\u00A0:\n%6\n\n"
        "Ensuite, vous pourrez vous connecter avec votre adresse e-mail ou votre nom d’utilisateur.\n\n"
        "%3\n"_s,
        u"Nom d’utilisateur\u00A0: %1"_s,
        u"Identifiant\u00A0: %1"_s,
        u"E-mail\u00A0: %1"_s,
        u"Poste\u00A0: %1"_s,
        u"Numéro de téléphone\u00A0: %1"_s};
}

} // namespace

QByteArray WelcomeMail::messageFor(const User &user) const
{
    const bool inFrench = user.promptLanguage.startsWith("fr"_L1);
    const Words words = inFrench ? french() : english();

    QString lines;
    const auto line = [&lines](const QString &form, const QString &value) {
        if (!value.isEmpty())
            lines += form.arg(value) + u'\n';
    };
    line(words.userId, user.signInId);
    line(words.username, user.username);
    line(words.email, user.email);
    line(words.number, user.phoneNumber.value);
    line(words.extension, user.extension);

    const QString link = portalAddress + u"/password/new?token="_s + QString::fromLatin1(linkToken);
    const Letter letter{
        {providerName, portalAddress},
        inFrench ? u"fr"_s : u"en"_s,
        u"welcome"_s,
        user.id.value,
        user.displayName(),
        user.email,
        words.subject.arg(providerName),
        words.body.arg(user.firstName, accountName, providerName, lines, portalAddress, link)};
    return letter.message(mailId, date);
}

} // namespace jackfield::reference
