#include "core/cache/outboxrow.h"

#include <cstdlib>

// A row of an outbox that anybody may have written. What is understood of it is written and understood again as the same.
using namespace jackfield;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QStringList parts = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size)).split(QChar(0));
    const OutboxRow row{parts.value(0),         parts.value(1), parts.value(2), parts.value(3), parts.value(4),
                        parts.value(5).toInt(), parts.value(6), parts.value(7), parts.value(8), parts.value(9)};
    const auto command = row.command();
    if (!command)
        return 0;
    const auto again = OutboxRow::of(*command).command();
    if (!again || again->key != command->key || again->command != command->command || again->state != command->state
        || again->error != command->error || again->object != command->object)
        abort();
    return 0;
}
