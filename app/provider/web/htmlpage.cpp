#include "app/provider/web/htmlpage.h"

namespace jackfield::reference {

using namespace Qt::StringLiterals;

QString escaped(const QString &text)
{
    QString safe = text.toHtmlEscaped();
    return safe.replace(u'\'', u"&#39;"_s);
}

Answer htmlPage(int status, const QString &language, const QString &title, const QString &body)
{
    const QString lang = language.startsWith("fr"_L1) ? u"fr"_s : u"en"_s;
    QString page = u"<!doctype html>\n<html lang=\""_s + lang + u"\"><head><meta charset=\"utf-8\"><title>"_s + escaped(title)
        + u"</title><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><style>"
          "body{font:16px/1.5 system-ui,sans-serif;max-width:34em;margin:3em auto;padding:0 1em;color:#1c2530;background:#fff}"
          "label{display:block;margin:1em 0 .3em}input[type=password]{font:inherit;width:100%;padding:.5em;box-sizing:border-box}"
          "button{font:inherit;margin-top:1.5em;padding:.5em 1.2em}.wrong{color:#a3201a}"
          "@media(prefers-color-scheme:dark){body{color:#e6ebf1;background:#171b21}.wrong{color:#ff9a92}a{color:#8fc1ff}}"
          "</style></head><body><main><h1>"_s
        + escaped(title) + u"</h1>"_s + body + u"</main></body></html>\n"_s;
    Answer answer{status, "text/html; charset=utf-8", page.toUtf8(), {}};
    answer.headers = {
        {"Cache-Control", "no-store"},
        {"Content-Security-Policy",
         "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"},
        {"Referrer-Policy", "no-referrer"}, // the link's secret stands in the address
        {"X-Content-Type-Options", "nosniff"}};
    return answer;
}

} // namespace jackfield::reference
