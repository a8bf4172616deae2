#!/bin/sh
# Brings the C++ sources into the form of .clang-format; with --check only says which files miss it. Names of files narrow it down.
set -eu
cd "$(dirname "$0")/.."

check=
if [ "${1:-}" = --check ]; then
    check="--dry-run -Werror"
    shift
fi
formatter=
for name in clang-format-14 clang-format; do
    if command -v $name >/dev/null 2>&1; then formatter=$name; break; fi
done
if [ -z "$formatter" ]; then
    echo "format: clang-format is missing (14 or newer)." >&2
    exit 77
fi
[ $# -gt 0 ] || set -- core ui app tests
# shellcheck disable=SC2086 # words on purpose
find "$@" -type f \( -name '*.h' -o -name '*.cpp' \) -print0 | xargs -0 $formatter ${check:--i}
