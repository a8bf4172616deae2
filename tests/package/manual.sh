#!/bin/sh
# A manual page is good when man has nothing to say against it.
set -eu
command -v man >/dev/null 2>&1 || { echo "SKIPPED: man is not installed."; exit 77; }
for page in "$@"; do
    said=$(MANROFFSEQ='' MANWIDTH=100 LC_ALL=C.UTF-8 man --warnings -E UTF-8 -l -Tutf8 -Z "$page" 2>&1 >/dev/null) || { echo "$said"; exit 77; }
    [ -z "$said" ] || { printf '%s: %s\n' "$page" "$said"; exit 1; }
done
