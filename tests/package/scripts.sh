#!/bin/sh
# The scripts are read by the plainest shell there is, and say one sentence to what they do not know.
set -eu
cd "$1"
for script in packaging/*.sh tests/package/*.sh; do
    sh -n "$script" || exit 1
done
for script in packaging/setup.sh packaging/demo.sh packaging/soak.sh packaging/sanitize.sh; do
    if said=$(sh "$script" --nonsense 2>&1); then
        echo "$script takes an option it does not know"
        exit 1
    fi
    [ "$(printf '%s\n' "$said" | wc -l)" -eq 1 ] || { printf '%s says more than a sentence: %s\n' "$script" "$said"; exit 1; }
    sh "$script" --help | grep -q "sh $script" || { echo "$script --help does not say how it is used"; exit 1; }
done
if command -v shellcheck >/dev/null 2>&1; then
    shellcheck -S warning -s sh packaging/*.sh tests/package/*.sh
fi
