#include "app/provider/mail/messagingletter.h"

namespace jackfield::reference {

using namespace Qt::StringLiterals;

Letter messagingLetter(const Brand &brand, const User &user, const QByteArray &token)
{
    Letter letter{brand, user.promptLanguage, u"messaging"_s, user.id.value, user.displayName(), user.email, {}, {}};
    const QString link = brand.portal + u"/password/new?token="_s + QString::fromLatin1(token);
    if (user.promptLanguage.startsWith("fr"_L1)) {
        letter.subject = u"Activez votre compte de messagerie chez %1"_s.arg(brand.name);
        letter.body =
            u"Bonjour %1,\n\n"
            "%2 vous a créé un compte de messagerie\u00A0: %3\n\n"
            "Activez-le ici en choisissant un mot de passe. Le lien sert une seule fois, pendant sept jours\u00A0:\n%4\n\n"
            "Vos collègues peuvent mettre jusqu’à 24 heures à vous trouver dans l’annuaire.\n\n"
            "%2\n"_s.arg(user.firstName, brand.name, user.email, link);
    } else {
        letter.subject = u"Activate your messaging account at %1"_s.arg(brand.name);
        letter.body = u"Hello %1,\n\n"
                      "%2 has made a messaging account for you: %3\n\n"
                      "Activate it here by choosing a password. The link works once, and for seven days:\n%4\n\n"
                      "It can take 24 hours before your colleagues find you in the directory.\n\n"
                      "%2\n"_s.arg(user.firstName, brand.name, user.email, link);
    }
    return letter;
}

} // namespace jackfield::reference
