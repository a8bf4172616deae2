#!/bin/sh
# Runs the simulator over a million seeds, and goes on where it stopped. Ends with an error, and the seed, at the first one that fails.
#
#   sh packaging/soak.sh                    the next of seeds 1 to 1,000,000
#   sh packaging/soak.sh --seeds 50000      as many as that in all
#   sh packaging/soak.sh --again            from seed 1
#
# How far it came stands in build/soak/next; the failing seed's trace in build/soak/failed.
set -eu
cd "$(dirname "$0")/.."

fail() { printf 'soak: %s\n' "$*" >&2; exit 1; }

last=1000000
folder=build/soak
again=
while [ $# -gt 0 ]; do
    case $1 in
    --seeds) [ $# -ge 2 ] || fail "--seeds takes a number."; last=$2; shift 2 ;;
    --again) again=1; shift ;;
    -h | --help) sed -n '2,8s/^# \{0,1\}//p' "$0"; exit 0 ;;
    *) fail "I do not know the option $1; I take --seeds N and --again." ;;
    esac
done
case $last in '' | *[!0-9]*) fail "--seeds takes a number, not $last." ;; esac

sh packaging/setup.sh --for test
JACKFIELD_BUILD_TESTING=ON sh packaging/build.sh release jackfield-sim

jobs=${JACKFIELD_JOBS:-$(getconf _NPROCESSORS_ONLN)}
batch=2000
mkdir -p "$folder"
[ -z "$again" ] || rm -f "$folder/next"
next=1
[ ! -f "$folder/next" ] || next=$(cat "$folder/next")
while [ "$next" -le "$last" ]; do
    left=$((last - next + 1))
    [ "$left" -ge "$batch" ] || batch=$left
    if ! build/release/tests/sim/jackfield-sim --first "$next" --seeds "$batch" --jobs "$jobs" >"$folder/output"; then
        mv "$folder/output" "$folder/failed"
        tail -n 1 "$folder/failed"
        fail "a seed between $next and $((next + batch - 1)) failed; its trace is in $folder/failed."
    fi
    next=$((next + batch))
    printf '%s\n' "$next" >"$folder/next"
    printf 'soak: %s of %s, %s\n' "$((next - 1))" "$last" "$(tail -n 1 "$folder/output")"
done
printf 'soak: all %s seeds held.\n' "$last"
