#!/bin/sh
# Installs what it takes to build, run and test Jackfield; nothing that is there already.
#
#   sh packaging/setup.sh --for run     build and run
#   sh packaging/setup.sh --for test    the same, and the tests, the benchmarks and the package
#
# JACKFIELD_SKIP_SETUP=1 leaves the machine alone: you have seen to the packages yourself.
set -eu
cd "$(dirname "$0")/.."

say() { printf 'setup: %s\n' "$*"; }
fail() { printf 'setup: %s\n' "$*" >&2; exit 1; }

# The one table of packages: what for, then the names on Debian and Ubuntu, on Fedora, in Homebrew.
#   a,b  both        a|b  the first that can be had        ?a  welcome, not needed        -  comes with the system or with another line
table() {
    cat <<'TABLE'
run  compiler        g++                                                gcc-c++                              -
run  build           cmake,ninja-build                                  cmake,ninja-build                    cmake,ninja
run  build-cache     ?ccache                                            ?ccache                              ?ccache
run  pkg-config      pkg-config|pkgconf                                 pkgconf-pkg-config                   pkgconf
run  qt              qt6-base-dev                                       qt6-qtbase-devel                     qt
run  qt-svg          qt6-svg-dev|libqt6svg6-dev                         qt6-qtsvg-devel                      -
run  qt-translations qt6-tools-dev,qt6-tools-dev-tools,qt6-l10n-tools   qt6-qttools-devel,qt6-linguist       -
run  qt-sqlite       libqt6sql6-sqlite                                  qt6-qtbase                           -
run  opengl-headers  libgl1-mesa-dev                                    mesa-libGL-devel                     -
run  keychain        qtkeychain-qt6-dev                                 qtkeychain-qt6-devel                 qtkeychain
run  expected        libexpected-dev                                    expected-devel|tl-expected-devel     tl-expected
run  simdjson        libsimdjson-dev                                    simdjson-devel                       simdjson
run  phone-numbers   libphonenumber-dev                                 libphonenumber-devel                 libphonenumber
run  http-server     libcpp-httplib-dev                                 cpp-httplib-devel                    cpp-httplib
run  passwords       libsodium-dev                                      libsodium-devel                      libsodium
run  one-time-codes  liboath-dev                                        liboath-devel                        oath-toolkit
run  mail            libcurl4-openssl-dev                               libcurl-devel                        curl
run  qr-codes        libqrencode-dev                                    qrencode-devel                       qrencode
run  tls             libssl-dev                                         openssl-devel                        openssl@3
run  compression     zlib1g-dev                                         zlib-ng-compat-devel|zlib-devel      -
run  fonts           ?fonts-inter                                       ?rsms-inter-fonts                    -
run  fonts-latin     ?fonts-noto-core                                   ?google-noto-sans-fonts              -
run  fonts-cjk       ?fonts-noto-cjk                                    ?google-noto-sans-cjk-fonts|google-noto-sans-cjk-vf-fonts -
test googletest      libgtest-dev,libgmock-dev                          gtest-devel,gmock-devel              googletest
test benchmark       libbenchmark-dev                                   google-benchmark-devel               google-benchmark
test sqlite-c        libsqlite3-dev                                     sqlite-devel                         -
test display         xvfb                                               xorg-x11-server-Xvfb                 -
test dbus            dbus                                               dbus-daemon                          -
test accessibility   at-spi2-core                                       at-spi2-core                         -
test metainfo        appstream,desktop-file-utils                       appstream,desktop-file-utils         -
test postgresql      ?postgresql,?libqt6sql6-psql                       ?postgresql-server,?qt6-qtbase-postgresql -
test keyring         ?gnome-keyring                                     ?gnome-keyring                       -
test qr-reader       ?zbar-tools                                        ?zbar                                ?zbar
test fuzzing         ?clang                                             ?clang,?compiler-rt                  -
test openapi         ?nodejs,?npm                                       ?nodejs,?npm|nodejs                  ?node
test package         file,dpkg-dev,?debootstrap                         file,?dpkg-dev,?debootstrap          -
TABLE
}

set_wanted=run
while [ $# -gt 0 ]; do
    case $1 in
    --for) [ $# -ge 2 ] || fail "--for takes run or test."; set_wanted=$2; shift 2 ;;
    --for=*) set_wanted=${1#--for=}; shift ;;
    -h | --help) sed -n '2,7s/^# \{0,1\}//p' "$0"; exit 0 ;;
    *) fail "I do not know the option $1; I take --for run or --for test." ;;
    esac
done
case $set_wanted in run | test) ;; *) fail "--for takes run or test, not $set_wanted." ;; esac

if [ "${JACKFIELD_SKIP_SETUP:-0}" = 1 ]; then
    say "JACKFIELD_SKIP_SETUP is set, so no package is looked at."
    exit 0
fi

# Which system is this? Each one says how to ask for, look up and install a package.
if [ "$(uname -s)" = Darwin ]; then
    column=5 system=macOS
    command -v brew >/dev/null 2>&1 || fail "Homebrew is missing; install it as its web site says, and start again."
    xcode-select -p >/dev/null 2>&1 || fail "Apple's command line tools are missing; run xcode-select --install, and start again."
    is_installed() { brew list --versions "$1" >/dev/null 2>&1; }
    renew() { :; }
    can_be_had() { brew info --formula "$1" >/dev/null 2>&1; }
    install_all() { brew install "$@"; }
elif command -v apt-get >/dev/null 2>&1; then
    column=3 system="Debian or Ubuntu"
    is_installed() { [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }
    renew() { as_root apt-get -q update; }
    can_be_had() { apt-cache policy "$1" 2>/dev/null | grep -q 'Candidate: [^(]'; }
    install_all() { as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300 install --no-install-recommends "$@"; }
elif command -v dnf >/dev/null 2>&1; then
    column=4 system=Fedora
    is_installed() { rpm -q "$1" >/dev/null 2>&1; }
    renew() { :; } # dnf renews its lists by itself
    can_be_had() { [ -n "$(dnf -q repoquery "$1" 2>/dev/null)" ]; }
    install_all() { as_root dnf -y install --setopt=install_weak_deps=False "$@"; }
else
    fail "I know the packages of Debian, Ubuntu, Fedora and macOS, not of this system. Install what README.md names, and start again with JACKFIELD_SKIP_SETUP=1."
fi

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    else
        sudo "$@"
    fi
}

# What is missing? One line each: need|welcome, what for, the names to choose from.
missing=$(table | while read -r set what apt dnf brew; do
    [ "$set" = run ] || [ "$set_wanted" = test ] || continue
    case $column in 3) names=$apt ;; 4) names=$dnf ;; 5) names=$brew ;; esac
    [ "$names" != - ] || continue
    for name in $(printf '%s' "$names" | tr ',' ' '); do
        need=need
        case $name in \?*) need=welcome name=${name#\?} ;; esac
        found=
        for choice in $(printf '%s' "$name" | tr '|' ' '); do
            if is_installed "$choice"; then found=1; break; fi
        done
        [ -n "$found" ] || printf '%s %s %s\n' "$need" "$what" "$name"
    done
done)

# A package that is only welcome, and that this system does not have, is asked for once.
tried=build/setup-$set_wanted
if [ -z "$missing" ] || { [ -f "$tried" ] && [ "$missing" = "$(cat "$tried")" ]; }; then
    say "everything is here."
    exit 0
fi

mkdir -p build
log=build/setup.log
: >"$log"
if [ "$system" != macOS ] && [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null 2>&1; then
    fail "These packages are missing, and installing them takes root or sudo: $(printf '%s\n' "$missing" | sed 's/.* //; s/|.*//' | tr '\n' ' ')"
fi
say "this is $system; still missing: $(printf '%s\n' "$missing" | sed 's/^[a-z]* //; s/ .*//' | uniq | tr '\n' ' ')"
[ "$column" != 3 ] || say "renewing the package lists …"
renew >>"$log" 2>&1 || say "not every package list could be renewed; going on with those that are here."

printf '%s\n' "$missing" >"$log.missing"
wanted=
while read -r need what names; do
    choice=
    for name in $(printf '%s' "$names" | tr '|' ' '); do
        if can_be_had "$name"; then choice=$name; break; fi
    done
    if [ -n "$choice" ]; then
        wanted="$wanted $choice"
    elif [ "$need" = need ]; then
        rm -f "$log.missing"
        fail "The package $(printf '%s' "$names" | sed 's/|/ or /g') (for $what) cannot be had from this machine's package sources. Is it connected, and is it Debian 12, Ubuntu 24.04 or newer?"
    else
        say "$names ($what) cannot be had here; going on without it."
    fi
done <"$log.missing"
rm -f "$log.missing"

if [ -n "$wanted" ]; then
    say "installing$wanted"
    say "this takes a few minutes …"
    # shellcheck disable=SC2086 # the names are words on purpose
    if ! install_all $wanted >>"$log" 2>&1; then
        # All at once did not work: one by one, to name the one that does not.
        for name in $wanted; do
            if ! install_all "$name" >>"$log" 2>&1; then
                printf '%s\n' "$missing" | grep -q "^welcome .*$name" && continue
                tail -n 5 "$log" >&2
                fail "The package $name could not be installed. Is this machine connected? The whole story is in $log."
            fi
        done
    fi
fi
printf '%s\n' "$missing" | grep '^welcome ' >"$tried" || :
say "everything is here."
