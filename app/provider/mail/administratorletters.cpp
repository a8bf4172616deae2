#include "app/provider/mail/administratorletters.h"

namespace jackfield::reference {

using namespace Qt::StringLiterals;

namespace {

bool isFrench(const QString &language) { return language.startsWith("fr"_L1); }

Letter to(const Brand &brand, const Administrator &administrator, const QString &kind)
{
    return {brand, administrator.language, kind, administrator.id.value, administrator.displayName(), administrator.email, {}, {}};
}

QString linkOf(const Brand &brand, const QString &path, const QByteArray &token)
{
    return brand.portal + path + u"?token="_s + QString::fromLatin1(token);
}

} // namespace

Letter
registrationLetter(const Brand &brand, const Administrator &administrator, const QString &accountName, const QByteArray &token)
{
    Letter letter = to(brand, administrator, u"registration"_s);
    const QString link = linkOf(brand, u"/register"_s, token);
    if (isFrench(letter.language)) {
        letter.subject = u"Inscrivez-vous comme administrateur chez %1"_s.arg(brand.name);
        letter.body = u"Bonjour %1,\n\n"
                      "Vous êtes désormais administrateur du compte %2 chez %3.\n\n"
                      "Inscrivez-vous ici. Le lien sert une seule fois, pendant sept jours\u00A0:\n%4\n\n"
                      "Vous choisirez un mot de passe. À la première connexion, %3 peut vous demander d’associer une application "
                      "d’authentification\u00A0; conservez alors le code de récupération qui s’affiche.\n\n"
                      "%3\n"_s.arg(administrator.firstName, accountName, brand.name, link);
    } else {
        letter.subject = u"Register as an administrator at %1"_s.arg(brand.name);
        letter.body =
            u"Hello %1,\n\n"
            "You are now an administrator of the account %2 with %3.\n\n"
            "Register here. The link works once, and for seven days:\n%4\n\n"
            "You choose a password there. At the first sign-in %3 may ask you to add an authenticator app; keep the recovery "
            "code that it then shows.\n\n"
            "%3\n"_s.arg(administrator.firstName, accountName, brand.name, link);
    }
    return letter;
}

Letter activationLetter(const Brand &brand, const Administrator &administrator, const QString &accountName, const QString &password)
{
    Letter letter = to(brand, administrator, u"activation"_s);
    const QString login = administrator.username.isEmpty() ? administrator.email : administrator.username;
    if (isFrench(letter.language)) {
        letter.subject = u"Votre accès au compte %2 chez %1"_s.arg(brand.name, accountName);
        letter.body = u"Bonjour %1,\n\n"
                      "Vous gérez désormais le compte %2 chez %3.\n\n"
                      "Nom d’utilisateur\u00A0: %4\n"
                      "Mot de passe temporaire\u00A0: %5\n"
                      "Votre portail\u00A0: %6\n\n"
                      "À la première connexion, on vous demandera un nouveau mot de passe.\n\n"
                      "%3\n"_s.arg(administrator.firstName, accountName, brand.name, login, password, brand.portal);
    } else {
        letter.subject = u"Your access to the account %2 at %1"_s.arg(brand.name, accountName);
        letter.body = u"Hello %1,\n\n"
                      "You now manage the account %2 with %3.\n\n"
                      "Username: %4\n"
                      "Temporary password: %5\n"
                      "Your portal: %6\n\n"
                      "At the first sign-in you are asked for a new password.\n\n"
                      "%3\n"_s.arg(administrator.firstName, accountName, brand.name, login, password, brand.portal);
    }
    return letter;
}

Letter resetLetter(
    const Brand &brand, const QString &person, const QString &name, const QString &address, const QString &language,
    const QByteArray &token)
{
    Letter letter{brand, language, u"password-reset"_s, person, name, address, {}, {}};
    const QString link = linkOf(brand, u"/password/new"_s, token);
    if (isFrench(language)) {
        letter.subject = u"Choisissez un nouveau mot de passe chez %1"_s.arg(brand.name);
        letter.body = u"Bonjour %1,\n\n"
                      "Choisissez ici un nouveau mot de passe. Le lien sert une seule fois, pendant sept jours\u00A0:\n%2\n\n"
                      "Si vous ne l’avez pas demandé, ignorez ce message\u00A0: l’ancien mot de passe reste valable.\n\n"
                      "%3\n"_s.arg(name, link, brand.name);
    } else {
        letter.subject = u"Choose a new password at %1"_s.arg(brand.name);
        letter.body = u"Hello %1,\n\n"
                      "Choose a new password here. The link works once, and for seven days:\n%2\n\n"
                      "If you did not ask for this, let it be: the old password stays as it is.\n\n"
                      "%3\n"_s.arg(name, link, brand.name);
    }
    return letter;
}

} // namespace jackfield::reference
