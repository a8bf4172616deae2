#include "core/domain/commandjson.h"
#include "core/provider/native/problem.h"

#include <cstdlib>

// Refusals: a status, two headers and a problem document. What is kept of one in the outbox is read back as it was.
using namespace jackfield;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const QList<QByteArray> parts = bytes.split('\0');
    HttpAnswer answer;
    answer.status = 300 + parts.value(0).toInt() % 300;
    answer.contentType = "application/problem+json";
    answer.body = parts.value(1);
    answer.headers = {{"retry-after", parts.value(2)}, {"date", parts.value(3)}};
    Error error = problemOf(answer);
    if (error.retryAfter && error.retryAfter->count() < 0)
        abort();
    error.retryAfter.reset();
    if (errorFromJson(errorToJson(error)) != error)
        abort();
    return 0;
}
