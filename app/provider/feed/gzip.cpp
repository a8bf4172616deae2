#include "app/provider/feed/gzip.h"

#include <QList>

#include <zlib.h>

namespace jackfield::reference {

QByteArray gzip(const QByteArray &bytes)
{
    z_stream stream{};
    constexpr int gzipWindow = 15 + 16; // zlib's way to ask for a gzip header
    if (deflateInit2(&stream, 1, Z_DEFLATED, gzipWindow, 9, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray out(qsizetype(deflateBound(&stream, uLong(bytes.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    const bool done = deflate(&stream, Z_FINISH) == Z_STREAM_END;
    out.resize(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return done ? out : QByteArray();
}

bool acceptsGzip(const QByteArray &acceptEncoding)
{
    bool star = false;
    for (const QByteArray &item : acceptEncoding.toLower().split(',')) {
        const QList<QByteArray> parts = item.split(';');
        const QByteArray coding = parts[0].trimmed();
        bool refused = false;
        for (const QByteArray &parameter : parts.mid(1)) {
            const QByteArray text = parameter.trimmed();
            refused = refused || (text.startsWith("q=") && text.mid(2).toDouble() == 0);
        }
        if (coding == "gzip" || coding == "x-gzip")
            return !refused;
        star = star || (coding == "*" && !refused);
    }
    return star;
}

} // namespace jackfield::reference
