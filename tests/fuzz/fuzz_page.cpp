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
    const auto done = decodeChanges(bytes);
    if (done ? done->changes.size() != done->origins.size() : done.error().kind != Error::Kind::Protocol)
        abort();
    return 0;
}
