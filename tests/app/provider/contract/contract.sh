#!/bin/sh
# contract.sh BINARY: the contract suite through Prism's validating proxy. 77: Prism cannot be had here.
set -u
prism=
if command -v npx >/dev/null 2>&1; then
    prism=$(timeout 300 npx --yes -p @stoplight/prism-cli@5 -c 'command -v prism' 2>/dev/null)
fi
if [ -z "$prism" ]; then
    echo "SKIPPED: no npx, or npm cannot fetch Prism"
    exit 77
fi
JACKFIELD_PRISM=$prism timeout 120 "$1"
