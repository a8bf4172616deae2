#include "app/provider/account/tagcount.h"

#include "app/provider/store/objectstore.h"

#include <QMap>

namespace jackfield::reference {

using namespace Qt::StringLiterals;

Answer tagsOf(Connection &sql, qint64 slot)
{
    QMap<QString, int> users;
    Statement rows(sql, "SELECT line FROM objects WHERE slot = ? AND kind = 'user' AND gone = 0");
    for (rows.run(slot); rows.next();) {
        const QByteArray line = rows.bytes(0);
        if (!line.contains("\"tags\":[\"")) // most users have none, and reading JSON is what takes the time
            continue;
        for (const QJsonValue &tag : ObjectStore::objectOf(line)["tags"_L1].toArray())
            ++users[tag.toString()];
    }
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
