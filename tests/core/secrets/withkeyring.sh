#!/bin/sh
# withkeyring.sh unlocked|locked|none COMMAND…: runs the command in a D-Bus session whose keyring is so. 77: there is no keyring to try.
set -eu
for tool in dbus-run-session gnome-keyring-daemon dbus-send; do
    command -v $tool >/dev/null 2>&1 || { echo "SKIPPED: $tool is missing."; exit 77; }
done
export JACKFIELD_KEYRING=$1
shift
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/run"
# Of the machine's own keyring nothing is to be seen, and nobody can be asked anything.
export HOME="$home" XDG_DATA_HOME="$home/data" XDG_RUNTIME_DIR="$home/run"
unset DISPLAY WAYLAND_DISPLAY XDG_CURRENT_DESKTOP DESKTOP_SESSION KDE_FULL_SESSION GNOME_KEYRING_CONTROL 2>/dev/null || true
if [ "$JACKFIELD_KEYRING" = none ]; then
    DBUS_SESSION_BUS_ADDRESS=unix:path=$home/run/nothing "$@" --gtest_filter='*None*'
    exit
fi
filter='*Unlocked*'
[ "$JACKFIELD_KEYRING" = unlocked ] || filter='*Locked*'
dbus-run-session -- sh -c '
    printf secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null
    filter=$1
    shift
    "$@" --gtest_filter="$filter"
    status=$?
    dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.GetConnectionUnixProcessID string:org.freedesktop.secrets 2>/dev/null |
        sed -n "s/.*uint32 //p" | xargs -r kill
    exit $status' sh "$filter" "$@"
