// The floors: what the work costs with nothing but SQLite, simdjson, zlib and sockets. See tests/bench/CMakeLists.txt.
#include "tests/bench/feedserver.h"
#include "tests/bench/floorsync.h"
#include "tests/bench/measure.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <iostream>
#include <sstream>

using namespace jackfield::bench;

namespace {

// Reads every column, as somebody who shows the row would.
int readAll(Statement &statement)
{
    int rows = 0;
    for (; statement.step(); ++rows) {
        for (int column = 0; column < 26; ++column)
            benchmark::DoNotOptimize(statement.text(column));
    }
    statement.reset();
    return rows;
}

// By Google Benchmark, whose own table goes to standard error.
void measureQueries(const std::string &path, long users)
{
    Sqlite database(path);
    configure(database);
    const std::vector<std::string> typed = keystrokes(users, 250);
    std::vector<double> queries;
    benchmark::RegisterBenchmark(
        "Search, first 50 rows by name",
        [&](benchmark::State &state) {
            Statement search(database, searchSql);
            size_t at = 0;
            queries.clear();
            for (auto _ : state) {
                const std::string match = matchOf(typed[at++ % typed.size()]);
                const Stopwatch stopwatch;
                search.bind(1, match);
                benchmark::DoNotOptimize(readAll(search));
                queries.push_back(stopwatch.milliseconds());
            }
        })
        ->Unit(benchmark::kMillisecond)
        ->Iterations(int64_t(typed.size()));
    std::vector<double> lists;
    benchmark::RegisterBenchmark(
        "Row ids of the whole list by name",
        [&](benchmark::State &state) {
            Statement ids(database, "SELECT n FROM users ORDER BY lastName, firstName");
            lists.clear();
            for (auto _ : state) {
                const Stopwatch stopwatch;
                while (ids.step())
                    benchmark::DoNotOptimize(ids.number(0));
                ids.reset();
                lists.push_back(stopwatch.milliseconds());
            }
        })
        ->Unit(benchmark::kMillisecond)
        ->Iterations(11);
    benchmark::RegisterBenchmark(
        "First 50 rows by name",
        [&](benchmark::State &state) {
            Statement rows(database, firstRowsSql);
            for (auto _ : state)
                benchmark::DoNotOptimize(readAll(rows));
        })
        ->Unit(benchmark::kMillisecond)
        ->Iterations(500);
    std::string name = "bench_floor";
    std::vector<char *> arguments{name.data()};
    int count = 1;
    benchmark::Initialize(&count, arguments.data());
    benchmark::ConsoleReporter console(benchmark::ConsoleReporter::OO_Tabular);
    console.SetOutputStream(&std::cerr);
    console.SetErrorStream(&std::cerr);
    benchmark::RunSpecifiedBenchmarks(&console);
    report("floor.query_p50_ms", percentile(queries, 0.5), "ms");
    report("floor.query_p99_ms", percentile(queries, 0.99), "ms");
    report("floor.sorted_ids_ms", percentile(lists, 0.5), "ms");
}

void measureWindow(const std::string &database)
{
    std::vector<double> starts;
    std::vector<double> memories;
    for (int i = 0; i < 11; ++i) {
        std::istringstream lines(outputOf({JACKFIELD_EMPTYWINDOW}));
        std::string name;
        std::string unit;
        for (double value = 0; lines >> name >> value >> unit;)
            (name == "floor.start_ms" ? starts : memories).push_back(value);
    }
    report("floor.start_ms", percentile(starts, 0.5), "ms");
    report("floor.memory_mb", percentile(memories, 0.5), "MB");
    std::cout << outputOf({JACKFIELD_EMPTYWINDOW, "--database", database}) << std::flush;
}

} // namespace

int main(int argc, char **argv)
try {
    const long users = numberOption(argc, argv, "--users", 100000);
    const std::filesystem::path folder = std::filesystem::temp_directory_path() / ("jackfield-bench-" + std::to_string(getpid()));
    std::filesystem::create_directories(folder);
    const std::string path = folder / "floor.db";

    // The first sync: the best of three, or one of a big account.
    SyncTimes best;
    double processor = 0;
    {
        FeedServer server(makeFeed(users), users);
        for (int i = 0; i < (users > 200000 ? 1 : 3); ++i) {
            const double before = processorMilliseconds();
            const SyncTimes times = minimalSync(server.port(), path);
            const double used = processorMilliseconds() - before;
            processor = i == 0 ? used : std::min(processor, used);
            if (i == 0 || times.total < best.total)
                best = times;
        }
    }
    report("floor.sync_ms", best.total, "ms");
    report("floor.sync_cpu_ms", processor, "ms");
    report("floor.sync_download_ms", best.download, "ms");
    report("floor.sync_parse_ms", best.parse, "ms");
    report("floor.sync_insert_ms", best.insert, "ms");
    report("floor.sync_index_ms", best.index, "ms");

    measureQueries(path, users);
    measureWindow(path);
    std::filesystem::remove_all(folder);
    return 0;
} catch (const std::exception &error) {
    std::fprintf(stderr, "bench_floor: %s\n", error.what());
    return 1;
}
