#!/bin/sh
# Configures and builds one preset in build/PRESET, and shows how far it is.
#
#   sh packaging/build.sh release jackfield jackfield-provider    some targets, without the tests
#   sh packaging/build.sh dev                                     everything
set -eu
cd "$(dirname "$0")/.."

fail() { printf 'build: %s\n' "$*" >&2; exit 1; }

[ $# -ge 1 ] || fail "tell me the preset: dev, release, asan, tsan or coverage."
preset=$1
shift
for tool in cmake ninja; do
    command -v $tool >/dev/null 2>&1 || fail "$tool is missing; sh packaging/setup.sh installs it."
done

# With names of targets, only those are wanted, so the tests' libraries need not be there.
testing=ON
[ $# -eq 0 ] || testing=${JACKFIELD_BUILD_TESTING:-OFF}
if [ "$(uname -s)" = Darwin ] && command -v brew >/dev/null 2>&1; then
    OPENSSL_ROOT_DIR=${OPENSSL_ROOT_DIR:-$(brew --prefix openssl@3)}
    CMAKE_PREFIX_PATH=${CMAKE_PREFIX_PATH:-$(brew --prefix)}
    export OPENSSL_ROOT_DIR CMAKE_PREFIX_PATH
fi

mkdir -p "build/$preset"
log=build/$preset/configure.log
printf 'build: configuring %s …\n' "$preset"
if ! cmake --preset "$preset" -DBUILD_TESTING="$testing" >"$log" 2>&1; then
    tail -n 25 "$log" >&2
    fail "CMake could not configure the project; the whole story is in $log."
fi

NINJA_STATUS=${NINJA_STATUS:-"[%f/%t %es] "}
export NINJA_STATUS
for target in "$@"; do
    set -- "$@" --target "$target"
    shift
done
cmake --build "build/$preset" "$@" || fail "the build stopped; the first error stands above."
