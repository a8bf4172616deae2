#!/bin/sh
# Measures the product beside the floor (what the same work costs with nothing but the libraries) in one run, prints one table, and
# ends with 1 when a mark is missed or could not be measured.
#
#   sh packaging/bench.sh                   100,000 users
#   sh packaging/bench.sh --large           and 1,000,000, which takes some minutes
#   sh packaging/bench.sh --users 20000     another size; the marks are then for orientation only
#
# Floor and product are measured in turn, three times, and each figure is the middle one: what else the machine does falls on both.
# Every binary prints lines of "name value unit": bench_floor the names floor.X, jackfield-bench the names product.X.
set -eu
cd "$(dirname "$0")/.."

fail() { printf 'bench: %s\n' "$*" >&2; exit 1; }

users=100000
large=
while [ $# -gt 0 ]; do
    case $1 in
    --users) [ $# -ge 2 ] || fail "--users takes a number."; users=$2; shift 2 ;;
    --large) large=1; shift ;;
    -h | --help) sed -n '2,10s/^# \{0,1\}//p' "$0"; exit 0 ;;
    *) fail "I do not know the option $1; I take --users NUMBER and --large." ;;
    esac
done
case $users in '' | *[!0-9]*) fail "--users takes a number, not $users." ;; esac

# The marks: row, users, how it is judged (times the floor, or at most a number), the first mark, where it is to go. Keep them beside
# tests/bench; they are only ever tightened.
marks() {
    cat <<'MARKS'
locked_ms         100000  most  300 300
start_ms          100000  ratio 6   4
sync_ms           100000  ratio 2   1.3
query_p99_ms      100000  most  -   2
keystroke_p99_ms  100000  most  16  16
memory_mb         100000  most  150 120
stall_ms          100000  most  50  30
bulk_preview_ms   100000  most  1000 1000
bulk_heartbeat_p99_ms 100000 most 16 16
locked_ms         1000000 most  -   300
start_ms          1000000 ratio -   4.8
sync_ms           1000000 ratio -   1.2
query_p99_ms      1000000 most  -   10
keystroke_p99_ms  1000000 most  -   25
memory_mb         1000000 most  -   200
stall_ms          1000000 most  -   30
MARKS
}

sh packaging/setup.sh --for test
floor=build/release/tests/bench/bench_floor
product=build/release/tests/bench/jackfield-bench
JACKFIELD_BUILD_TESTING=ON sh packaging/build.sh release bench_floor jackfield-bench

QT_QPA_PLATFORM=offscreen
export QT_QPA_PLATFORM
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
if [ -z "${XDG_RUNTIME_DIR:-}" ]; then
    XDG_RUNTIME_DIR=$work
    export XDG_RUNTIME_DIR
fi

measure() { # users, rounds
    for round in $(seq "$2"); do
        printf 'bench: %s users, round %s of %s: the floor …\n' "$1" "$round" "$2"
        "$floor" --users "$1" >"$work/floor" 2>"$work/floor.log" || { tail -n 5 "$work/floor.log" >&2; fail "bench_floor stopped."; }
        printf 'bench: %s users, round %s of %s: the product …\n' "$1" "$round" "$2"
        "$product" --users "$1" >"$work/product" 2>"$work/product.log" || { tail -n 5 "$work/product.log" >&2; fail "jackfield-bench stopped."; }
        sed "s/^/$1 /" "$work/floor" "$work/product" >>"$work/rounds"
    done
}

# The middle of the rounds' values, in the order in which the rows came first.
middle() {
    awk '
        { key = $1 " " $2; if (!(key in unit)) { order[++rows] = key; unit[key] = $4 }; value[key, ++n[key]] = $3 }
        END {
            for (r = 1; r <= rows; ++r) {
                key = order[r]
                for (i = 2; i <= n[key]; ++i)
                    for (j = i; j > 1 && value[key, j] < value[key, j - 1]; --j) { t = value[key, j]; value[key, j] = value[key, j - 1]; value[key, j - 1] = t }
                print key, value[key, int((n[key] + 1) / 2)], unit[key]
            }
        }' "$work/rounds"
}

: >"$work/rounds"
measure "$users" 3
[ -z "$large" ] || [ "$users" = 1000000 ] || measure 1000000 1
middle >"$work/all"

marks >"$work/marks"
awk '
    FNR == NR { # the marks
        key = $2 SUBSEP $1
        how[key] = $3; first[key] = $4; goal[key] = $5
        if (!($1 in known)) { known[$1] = 1; order[++rows] = $1 }
        next
    }
    $2 ~ /^(floor|product)\./ {
        split($2, part, ".")
        value[part[1], $1, part[2]] = $3
        unit[part[2]] = $4
        if (!($1 in seen)) { seen[$1] = 1; size[++sizes] = $1 }
        if (!(part[2] in known) && !(part[2] in extra)) { extra[part[2]] = 1; order[++rows] = part[2] }
    }
    function number(x) { return x == "" ? "-" : x < 10 ? sprintf("%.2f", x) : sprintf("%.0f", x) }
    function thousands(x) { return x >= 1000 ? thousands(int(x / 1000)) sprintf(",%03d", x % 1000) : x }
    END {
        line = "%-20s %10s %12s %12s %8s  %-14s %-14s %s\n"
        printf "\n" line, "row", "users", "floor", "product", "ratio", "first mark", "goal", "verdict"
        for (s = 1; s <= sizes; ++s) {
            for (r = 1; r <= rows; ++r) {
                row = order[r]; key = size[s] SUBSEP row
                f = value["floor", size[s], row]; p = value["product", size[s], row]
                if (f == "" && p == "" && !(key in how)) continue
                ratio = (f != "" && p != "" && f > 0) ? p / f : ""
                judged = how[key] == "ratio" ? ratio : p
                mark = first[key]; aim = goal[key]
                verdict = ""
                if (mark != "" && mark != "-") {
                    verdict = judged == "" ? "not measured" : judged <= mark ? "met" : "MISSED"
                    if (verdict != "met") bad = 1
                }
                if (judged != "" && aim != "" && verdict != "MISSED") verdict = verdict (judged <= aim ? (verdict == "" ? "" : ", ") "goal met" : (verdict == "" ? "above the goal" : ""))
                sign = how[key] == "ratio" ? " x floor" : row ~ /_mb$/ ? " MB" : " ms"
                printf line, row, thousands(size[s]), number(f), number(p), ratio == "" ? "-" : sprintf("%.2f", ratio),
                    mark == "" || mark == "-" ? "-" : "<= " mark sign, aim == "" ? "-" : "<= " aim sign, verdict
            }
        }
        exit bad
    }' "$work/marks" "$work/all"
