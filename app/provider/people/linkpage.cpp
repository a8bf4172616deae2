#include "app/provider/people/linkpage.h"

#include "app/provider/web/htmlpage.h"

namespace jackfield::reference {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    QString title;    ///< %1 brand
    QString greeting; ///< %1 name, %2 account
    QString rule;
    QString password;
    QString repeat;
    QString terms; ///< %1 address
    QString button;
    QString done; ///< %1 login
    QString differs;
    QString termsMissing;
};

const Words &words(bool french)
{
    static const Words english{
        u"Choose a password for %1"_s,
        u"Hello %1. This is for the account %2."_s,
        u"At least 6 characters, with an upper-case and a lower-case letter, a digit and a character that is neither."_s,
        u"Password"_s,
        u"Repeat password"_s,
        u"I accept the <a href=\"%1\">terms of service</a>"_s,
        u"Save"_s,
        u"Your password is saved. Sign in with %1."_s,
        u"The two passwords differ."_s,
        u"The terms of service have to be accepted."_s};
    static const Words inFrench{
        u"Choisissez un mot de passe pour %1"_s,
        u"Bonjour %1. Il s’agit du compte %2."_s,
        u"Au moins 6 caractères, dont une majuscule, une minuscule, un chiffre et un caractère d’un autre genre."_s,
        u"Mot de passe"_s,
        u"Répétez le mot de passe"_s,
        u"J’accepte les <a href=\"%1\">conditions d’utilisation</a>"_s,
        u"Enregistrer"_s,
        u"Votre mot de passe est enregistré. Connectez-vous avec %1."_s,
        u"Les deux mots de passe diffèrent."_s,
        u"Les conditions d’utilisation doivent être acceptées."_s};
    return french ? inFrench : english;
}

} // namespace

Answer linkForm(const LinkView &view, const QByteArray &token, const QList<FieldError> &errors)
{
    const Words &say = words(view.language.startsWith("fr"_L1));
    QString body = u"<p>"_s + say.greeting.arg(escaped(view.person.name), escaped(view.accountName)) + u"</p>"_s;
    QSet<QString> said;
    for (const FieldError &error : errors) {
        const QString sentence = error.field == "terms"_L1 ? say.termsMissing : error.field == "repeat"_L1 ? say.differs : say.rule;
        if (!said.contains(sentence))
            body += u"<p class=\"wrong\" role=\"alert\">"_s + sentence + u"</p>"_s;
        said += sentence;
    }
    body +=
        u"<form method=\"post\"><input type=\"hidden\" name=\"token\" value=\""_s + escaped(QString::fromLatin1(token)) + u"\">"_s;
    body += u"<label for=\"p\">"_s + say.password
        + u"</label><input id=\"p\" type=\"password\" name=\"password\" required "
          "autocomplete=\"new-password\" aria-describedby=\"r\">"_s;
    body += u"<p id=\"r\">"_s + say.rule + u"</p>"_s;
    body += u"<label for=\"q\">"_s + say.repeat
        + u"</label><input id=\"q\" type=\"password\" name=\"repeat\" required autocomplete=\"new-password\">"_s;
    if (view.asksForTerms())
        body += u"<p><input id=\"t\" type=\"checkbox\" name=\"terms\" value=\"yes\"> <label for=\"t\" style=\"display:inline\">"_s
            + say.terms.arg(escaped(view.policy.termsAddress)) + u"</label></p>"_s;
    body += u"<button>"_s + say.button + u"</button></form>"_s;
    return htmlPage(errors.isEmpty() ? 200 : 422, view.language, say.title.arg(view.brand), body);
}

Answer linkDone(const LinkView &view)
{
    const Words &say = words(view.language.startsWith("fr"_L1));
    return htmlPage(200, view.language, view.brand, u"<p>"_s + say.done.arg(escaped(view.person.email)) + u"</p>"_s);
}

Answer linkOver()
{
    return htmlPage(
        404, u"en"_s, u"This link is over"_s,
        u"<p>It was used, or its seven days have passed. Ask your administrator for another mail.</p>"
        "<p lang=\"fr\">Ce lien a déjà servi ou ses sept jours sont passés. Demandez un autre message à votre administrateur.</p>"_s);
}

} // namespace jackfield::reference
