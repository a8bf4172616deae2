#!/bin/sh
# Sets the machine up, builds Jackfield, starts a provider with an invented account, and opens the console signed in to it.
#
#   sh packaging/demo.sh                   until you close the window
#   sh packaging/demo.sh --users 100000    with a big account
#   sh packaging/demo.sh --tour [FOLDER]   no window: the console walks through itself and leaves pictures in FOLDER
#
# Without a display the tour is what you get. JACKFIELD_DEMO_DATA=FOLDER keeps the demo's data there for the next time.
set -eu
cd "$(dirname "$0")/.."

say() { printf 'demo: %s\n' "$*"; }
fail() { printf 'demo: %s\n' "$*" >&2; exit 1; }

users=
tour=
pictures=build/tour
while [ $# -gt 0 ]; do
    case $1 in
    --users) [ $# -ge 2 ] || fail "--users takes a number."; users=$2; shift 2 ;;
    --users=*) users=${1#--users=}; shift ;;
    --tour)
        tour=1
        shift
        case ${1:---} in -*) ;; *) pictures=$1; shift ;; esac
        ;;
    --tour=*) tour=1; pictures=${1#--tour=}; shift ;;
    -h | --help) sed -n '2,8s/^# \{0,1\}//p' "$0"; exit 0 ;;
    *) fail "I do not know the option $1; I take --users NUMBER and --tour FOLDER." ;;
    esac
done
case $users in *[!0-9]*) fail "--users takes a number, not $users." ;; esac

sh packaging/setup.sh --for run
sh packaging/build.sh release jackfield jackfield-provider
console=build/release/app/console/jackfield
provider=build/release/app/provider/jackfield-provider

if [ -z "$tour" ] && [ "$(uname -s)" != Darwin ] && [ -z "${DISPLAY:-}" ] && [ -z "${WAYLAND_DISPLAY:-}" ]; then
    say "there is no display here, so the console walks through itself and leaves pictures."
    tour=1
fi

work=$(mktemp -d "${TMPDIR:-/tmp}/jackfield-demo.XXXXXX")
data=${JACKFIELD_DEMO_DATA:-$work}
provider_pid=
console_pid=
finish() {
    trap - EXIT INT TERM
    for pid in $console_pid $provider_pid; do
        kill "$pid" 2>/dev/null || :
    done
    for pid in $console_pid $provider_pid; do
        wait "$pid" 2>/dev/null || :
    done
    rm -rf "$work"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
mkdir -p "$data/provider" "$data/console" || fail "The folder $data cannot be written."

say "starting the provider with an invented account …"
mkfifo "$work/said"
"$provider" --demo ${users:+--users "$users"} --data "$data/provider" --listen 127.0.0.1:0 >"$work/said" 2>"$work/provider.log" &
provider_pid=$!
exec 3<"$work/said"
address=
while IFS= read -r line <&3; do
    case $line in
    "listening on "*) address=${line#listening on }; break ;;
    *) say "$line" ;;
    esac
done
if [ -z "$address" ]; then
    tail -n 5 "$work/provider.log" >&2
    fail "The provider did not start; its last words stand above."
fi
cat <&3 >/dev/null & # whatever else it says must not fill the pipe
exec 3<&-

if [ -n "$tour" ]; then
    # Only our own folder is emptied; yours is written into.
    [ "$pictures" != build/tour ] || rm -rf "$pictures"
    mkdir -p "$pictures"
    say "the provider answers at $address; the console sets out on its tour …"
    if [ -z "${XDG_RUNTIME_DIR:-}" ]; then
        XDG_RUNTIME_DIR=$work/run
        export XDG_RUNTIME_DIR
        mkdir -m 700 "$XDG_RUNTIME_DIR"
    fi
    QT_QPA_PLATFORM=offscreen "$console" --demo "$address" --data "$data/console" --tour "$pictures" &
else
    say "the provider answers at $address; close the window to end the demo."
    "$console" --demo "$address" --data "$data/console" &
fi
console_pid=$!
status=0
wait "$console_pid" || status=$?
console_pid=

if [ -n "$tour" ]; then
    say "$(find "$pictures" -name '*.png' | wc -l | tr -d ' ') pictures and tour.log are in $pictures."
    [ "$status" -eq 0 ] || fail "The tour failed; the end of $pictures/tour.log says at which step."
else
    [ "$status" -eq 0 ] || fail "The console ended with the error $status."
fi
exit "$status"
