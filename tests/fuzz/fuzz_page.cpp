#include "core/provider/native/pagedecoder.h"

#include <cstdlib>

// Pages of the feed and answers to commands, from whoever sends them.
using namespace jackfield;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto page = decodePage(bytes);
    if (page && (page->epoch.isEmpty() || page->unreadable.size() > page->quarantined))
        abort();
    QString created;
    const auto changes = decodeChanges(bytes, &created);
    if (!changes && changes.error().kind != Error::Kind::Protocol)
        abort();
    return 0;
}
