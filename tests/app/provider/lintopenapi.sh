#!/bin/sh
# lintopenapi.sh DOCUMENT RULESET: Spectral finds no error and no warning. 77: Spectral cannot be had here.
set -u
spectral="npx --yes @stoplight/spectral-cli@6"
if ! command -v npx >/dev/null 2>&1 || ! timeout 180 $spectral --version >/dev/null 2>&1; then
    echo "SKIPPED: no npx, or npm cannot fetch Spectral"
    exit 77
fi
exec timeout 60 $spectral lint "$1" --ruleset "$2" --fail-severity=warn
