#!/bin/sh
# withpostgres.sh COMMAND…: runs it with a PostgreSQL server of its own, which lives in a temporary folder and is reached by a socket there;
# JACKFIELD_POSTGRES has its address. 77: there is no PostgreSQL here.
set -eu

skip() { echo "SKIPPED: $1"; exit 77; }

programs=
for folder in $(pg_config --bindir 2>/dev/null || :) /usr/lib/postgresql/*/bin /usr/libexec/postgresql*; do
    [ ! -x "$folder/initdb" ] || programs=$folder
done
[ -n "$programs" ] || skip "no PostgreSQL server is installed"

# The server refuses to run as root.
work=$(mktemp -d)
as_server=
if [ "$(id -u)" -eq 0 ]; then
    command -v setpriv >/dev/null 2>&1 && id postgres >/dev/null 2>&1 || skip "PostgreSQL does not run as root, and there is nobody else"
    as_server="setpriv --reuid=postgres --regid=postgres --clear-groups"
    chown postgres "$work"
fi
stop() {
    $as_server "$programs/pg_ctl" -D "$work/data" -m immediate -w stop >/dev/null 2>&1 || :
    rm -rf "$work"
}
trap stop EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

cd "$work"
# What is thrown away anyhow need not reach the disk.
$as_server "$programs/initdb" -D "$work/data" -U jackfield -A trust -E UTF8 --locale=C -N >"$work/log" 2>&1 || { cat "$work/log"; exit 1; }
$as_server "$programs/pg_ctl" -D "$work/data" -l "$work/data/log" -w \
    -o "-k $work -c listen_addresses= -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c autovacuum=off" start >>"$work/log" 2>&1 \
    || { cat "$work/log" "$work/data/log"; exit 1; }
cd - >/dev/null
JACKFIELD_POSTGRES="postgresql://jackfield@/postgres?host=$work" "$@"
