#!/bin/sh
# Runs the tests with a sanitizer built in. What you add goes to ctest:
#
#   sh packaging/sanitize.sh address             memory errors and undefined behaviour, in everything
#   sh packaging/sanitize.sh thread              data races, in the core and the simulator
#   sh packaging/sanitize.sh address -R Outbox
set -eu
cd "$(dirname "$0")/.."

fail() { printf 'sanitize: %s\n' "$*" >&2; exit 1; }

case ${1:-} in
address) preset=asan folders=. ;;
thread) preset=tsan folders="tests/core tests/sim" ;;
-h | --help) sed -n '2,6s/^# \{0,1\}//p' "$0"; exit 0 ;;
*) fail "I take address or thread, not ${1:-nothing}." ;;
esac
shift

sh packaging/setup.sh --for test
targets=
if [ "$folders" != . ]; then
    for folder in $folders; do
        targets="$targets $folder/all"
    done
fi
# shellcheck disable=SC2086 # the targets are words on purpose
JACKFIELD_BUILD_TESTING=ON sh packaging/build.sh $preset $targets

QT_QPA_PLATFORM=offscreen
LC_ALL=C.UTF-8
XDG_RUNTIME_DIR=$(mktemp -d)
trap 'rm -rf "$XDG_RUNTIME_DIR"' EXIT
# Leaks are not looked for: what fonts and plugins keep until the end looks like some. Programs that are killed load a library before all others.
ASAN_OPTIONS=detect_leaks=0:strict_string_checks=1:verify_asan_link_order=0
UBSAN_OPTIONS=print_stacktrace=1
TSAN_OPTIONS=second_deadlock_stack=1
# Each kill takes several times as long.
JACKFIELD_KILLS=${JACKFIELD_KILLS:-20}
export QT_QPA_PLATFORM LC_ALL XDG_RUNTIME_DIR ASAN_OPTIONS UBSAN_OPTIONS TSAN_OPTIONS JACKFIELD_KILLS
session=
if command -v dbus-run-session >/dev/null 2>&1; then
    session="dbus-run-session --"
fi
status=0
for folder in $folders; do
    # Fuzz targets have sanitizers of their own, and the package is built without.
    $session ctest --test-dir "build/$preset/$folder" --output-on-failure -j "${JACKFIELD_JOBS:-2}" \
        -E '^(fuzz_|package_deb|bench_)' "$@" || status=1
done
exit $status
