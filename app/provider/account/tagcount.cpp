#include "app/provider/account/tagcount.h"

#include "app/provider/store/fieldtext.h"
#include "app/provider/store/tagstore.h"

namespace jackfield::reference {

Answer tagsOf(Connection &sql, qint64 slot)
{
    const QMap<QString, qint64> users = TagStore(sql).of(slot);
    QByteArray body = "{\"tags\":[";
    for (auto at = users.cbegin(); at != users.cend(); ++at) {
        body += at == users.cbegin() ? "{\"name\":" : ",{\"name\":";
        appendJson(body, at.key());
        body += ",\"users\":" + QByteArray::number(at.value()) + '}';
    }
    Answer answer = Answer::json(200, body + "]}");
    answer.addHeader("Cache-Control", "no-store");
    return answer;
}

} // namespace jackfield::reference
