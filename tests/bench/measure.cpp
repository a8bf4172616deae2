#include "tests/bench/measure.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <fstream>

#include <sys/resource.h>
#include <time.h>

namespace jackfield::bench {

namespace {

constexpr const char *startedAt = "JACKFIELD_BENCH_STARTED_AT";

// The one clock that two processes share.
double monotonicMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

std::string quoted(const std::string &word)
{
    std::string out = "'";
    for (const char c : word)
        out += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return out + "'";
}

} // namespace

double processorMilliseconds()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    const auto milliseconds = [](const timeval &time) { return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3; };
    return milliseconds(used.ru_utime) + milliseconds(used.ru_stime);
}

double percentile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const auto at = size_t(std::ceil(share * double(values.size())));
    return values[std::clamp<size_t>(at, 1, values.size()) - 1];
}

void report(const std::string &name, double value, const std::string &unit)
{
    std::printf("%s %.3f %s\n", name.c_str(), value, unit.c_str());
    std::fflush(stdout);
}

double memoryMegabytes()
{
    std::ifstream rollup("/proc/self/smaps_rollup");
    for (std::string word; rollup >> word;) {
        if (word == "Pss:") {
            double kilobytes = 0;
            rollup >> kilobytes;
            return kilobytes / 1024;
        }
    }
    return 0;
}

std::string outputOf(const std::vector<std::string> &command)
{
    std::string line = "exec";
    for (const std::string &word : command)
        line += ' ' + quoted(word);
    setenv(startedAt, std::to_string(monotonicMilliseconds()).c_str(), 1);
    std::string output;
    if (FILE *pipe = popen(line.c_str(), "r")) {
        char buffer[4096];
        for (size_t read = 0; (read = fread(buffer, 1, sizeof buffer, pipe)) > 0;)
            output.append(buffer, read);
        pclose(pipe);
    }
    unsetenv(startedAt);
    return output;
}

double sinceStarted()
{
    const char *text = std::getenv(startedAt);
    return text ? monotonicMilliseconds() - std::atof(text) : 0;
}

long numberOption(int argc, char **argv, const std::string &option, long otherwise)
{
    const std::string text = textOption(argc, argv, option);
    return text.empty() ? otherwise : std::atol(text.c_str());
}

std::string textOption(int argc, char **argv, const std::string &option, const std::string &otherwise)
{
    for (int i = 1; i + 1 < argc; ++i) {
        if (argv[i] == option)
            return argv[i + 1];
    }
    return otherwise;
}

} // namespace jackfield::bench
