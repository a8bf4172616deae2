#!/bin/sh
# Runs a command; skipped where it is not installed.
command -v "$1" >/dev/null 2>&1 || { echo "SKIPPED: $1 is not installed."; exit 77; }
exec "$@"
