#pragma once

#include <QByteArray>

namespace jackfield::reference {

/// The bytes as a gzip member (RFC 1952), level 1: a page shrinks to a sixth at a cost that a local network still notices little.
/// Empty when zlib has no memory.
QByteArray gzip(const QByteArray &bytes);

/// Whether an Accept-Encoding header takes gzip (RFC 9110, 12.5.3): named, or covered by *, and not with q=0.
bool acceptsGzip(const QByteArray &acceptEncoding);

} // namespace jackfield::reference
