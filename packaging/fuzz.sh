#!/bin/sh
# Builds one fuzz target with clang++ and runs it for a while. What it finds stays in the build folder, beside the inputs that it collected.
#
#   sh packaging/fuzz.sh fuzz_request tests/app/provider/fuzz/corpus                  ten minutes
#   sh packaging/fuzz.sh --seconds 15 --build FOLDER --clang PROGRAM NAME CORPUS
#
# 77: there is no clang++ with libFuzzer here.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
build=$root/build/fuzz
clang='clang++'
seconds=600
while [ $# -gt 2 ]; do
    case $1 in
    --build) build=$2; shift 2 ;;
    --clang) clang=$2; shift 2 ;;
    --seconds) seconds=$2; shift 2 ;;
    *) echo "fuzz: I do not know the option $1." >&2; exit 1 ;;
    esac
done
[ $# -eq 2 ] || { echo "fuzz: NAME and CORPUS are needed." >&2; exit 1; }
name=$1
corpus=$2

mkdir -p "$build"
printf '#include <cstddef>\n#include <cstdint>\nextern "C" int LLVMFuzzerTestOneInput(const uint8_t *, size_t) { return 0; }\n' >"$build/probe.cpp"
if ! "$clang" -fsanitize=fuzzer,address "$build/probe.cpp" -o "$build/probe" >"$build/probe.log" 2>&1; then
    echo "SKIPPED: no clang++ with libFuzzer"
    exit 77
fi
cmake -S "$root" -B "$build" -G Ninja -DCMAKE_CXX_COMPILER="$clang" -DCMAKE_BUILD_TYPE=RelWithDebInfo -DJACKFIELD_FUZZ=ON >"$build/configure.log"
cmake --build "$build" --target "$name" >"$build/$name.log" || { tail -n 40 "$build/$name.log" >&2; exit 1; }
mkdir -p "$build/corpus/$name" "$build/found"
exec "$build/fuzz/$name" -max_total_time="$seconds" -max_len=8192 -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 \
    -artifact_prefix="$build/found/$name-" "$build/corpus/$name" "$corpus"
