#!/bin/sh
# Sets the machine up, builds everything, and runs every test. What you add goes to ctest:
#
#   sh packaging/test.sh
#   sh packaging/test.sh -R Layering
set -eu
cd "$(dirname "$0")/.."

sh packaging/setup.sh --for test
sh packaging/build.sh dev

# Tests draw into memory, and see neither the desktop nor the keychain of whoever starts them.
QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen}
LC_ALL=${LC_ALL:-C.UTF-8}
export QT_QPA_PLATFORM LC_ALL
if [ -z "${XDG_RUNTIME_DIR:-}" ]; then
    XDG_RUNTIME_DIR=$(mktemp -d)
    export XDG_RUNTIME_DIR
    trap 'rm -rf "$XDG_RUNTIME_DIR"' EXIT
fi
session=
if command -v dbus-run-session >/dev/null 2>&1; then
    session="dbus-run-session --"
fi
$session ctest --test-dir build/dev --output-on-failure -j "${JACKFIELD_JOBS:-2}" "$@"
