#pragma once

#include <chrono>
#include <string>
#include <vector>

namespace jackfield::bench {

/// Milliseconds since it was made.
class Stopwatch {
public:
    double milliseconds() const
    {
        return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - m_start).count();
    }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

/// The processor time of all threads of this process so far: what is left of a comparison when others use the machine too.
double processorMilliseconds();

/// The value that a share of all values does not exceed: percentile(times, 0.99).
double percentile(std::vector<double> values, double share);

/// Prints one line for the table: "floor.sync_ms 2210.4 ms".
void report(const std::string &name, double value, const std::string &unit);

/// What of this process's memory is its own: the proportional set size. 0 where the system does not tell.
double memoryMegabytes();

/// Starts a program and gives what it wrote. It learns in the environment when it was started, for sinceStarted().
std::string outputOf(const std::vector<std::string> &command);

/// Milliseconds since outputOf() started this process; 0 when it was started by somebody else.
double sinceStarted();

/// The number N of "--users N", or `otherwise`; the same for any option.
long numberOption(int argc, char **argv, const std::string &option, long otherwise);
std::string textOption(int argc, char **argv, const std::string &option, const std::string &otherwise = {});

} // namespace jackfield::bench
