#pragma once

#include <QByteArray>
#include <QString>

namespace jackfield::reference {

/// 256 random bits as text that stands in a header or a link as it is.
QByteArray freshToken();
QByteArray hashOfToken(const QByteArray &token);

/// An id for a new object: the kind's letter and 80 random bits.
QString freshId(QChar kind);

} // namespace jackfield::reference
