#!/bin/sh
# Makes the Debian package, installs it in a fresh root of this system's release, and starts both programs there as a person without
# rights. Says why, and ends with 77, where that cannot be done.
#
#   deb.sh BUILD-FOLDER VERSION
set -eu
build=$1
version=$2
work=$build/tests/package/root
cache=$build/tests/package/cache

skip() { printf 'SKIPPED: %s\n' "$*"; exit 77; }
fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }
say() { printf 'package: %s\n' "$*"; }

command -v dpkg-deb >/dev/null 2>&1 || skip "this system makes no Debian packages."
[ "$(id -u)" -eq 0 ] || skip "only root may make a fresh root and step into it."
command -v debootstrap >/dev/null 2>&1 || skip "debootstrap is not installed."
command -v dpkg-shlibdeps >/dev/null 2>&1 || skip "dpkg-dev is not installed."
chroot / true 2>/dev/null || skip "chroot is not allowed here."
codename=$(sed -n 's/^VERSION_CODENAME=//p' /etc/os-release)
[ -n "$codename" ] || skip "this system does not say which release it is."

# The mirror that this machine is set up with: from apt's lists, or, where they are not loaded, from its sources.
sources=$(apt-get indextargets --format '$(REPO_URI) $(RELEASE) $(COMPONENT) $(ORIGIN) $(IDENTIFIER)' 2>/dev/null |
    awk -v release="$codename" '$5 == "Packages" && ($4 == "Debian" || $4 == "Ubuntu") && index($2, release) == 1 { print $1, $2, $3 }' | sort -u)
if [ -z "$sources" ]; then
    sources=$(cat /etc/apt/sources.list.d/*.sources /etc/apt/sources.list 2>/dev/null |
        awk -v release="$codename" '
            $1 == "URIs:" { uri = $2 }
            $1 == "Suites:" { for (i = 2; i <= NF; ++i) suite[i] = $i; n = NF }
            $1 == "Components:" { for (i = 2; i <= n; ++i) if (index(suite[i], release) == 1) for (j = 2; j <= NF; ++j) print uri, suite[i], $j }
            $1 == "deb" { sub(/\[[^]]*\] */, ""); if (index($3, release) == 1) for (j = 4; j <= NF; ++j) print $2, $3, $j }' | sort -u)
fi
mirror=$(printf '%s\n' "$sources" | awk -v release="$codename" '$2 == release && $3 == "main" { print $1; exit }')
[ -n "$mirror" ] || skip "no mirror of $codename is set up on this machine."

mounted=
finish() {
    [ -z "$mounted" ] || umount "$work/proc" || umount -l "$work/proc" || :
    [ -n "${JACKFIELD_KEEP_ROOT:-}" ] || rm -rf --one-file-system "$work"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

say "making the package …"
mkdir -p "$cache" "$build/tests/package/deb"
deb=${JACKFIELD_DEB:-}
if [ -z "$deb" ]; then
    (cd "$build" && cpack -G DEB -B "$build/tests/package/deb") >"$cache/cpack.log" 2>&1 || { tail -n 20 "$cache/cpack.log"; fail "cpack could not make the package."; }
    deb=$build/tests/package/deb/jackfield_${version}_$(dpkg --print-architecture).deb
fi
[ -f "$deb" ] || fail "cpack did not make $deb."
inventory=$(dpkg-deb -c "$deb")
for file in usr/bin/jackfield usr/bin/jackfield-provider usr/share/applications/io.jackfield.Jackfield.desktop \
    usr/share/metainfo/io.jackfield.Jackfield.metainfo.xml usr/share/icons/hicolor/scalable/apps/io.jackfield.Jackfield.svg \
    usr/share/man/man1/jackfield.1.gz usr/share/man/man1/jackfield-provider.1.gz usr/share/doc/jackfield/copyright \
    usr/share/doc/jackfield/changelog.gz; do
    printf '%s\n' "$inventory" | grep -q " \./$file\$" || fail "the package lacks $file."
done

# A fresh root, kept as an archive for the next time.
rm -rf --one-file-system "$work"
base=$cache/$codename.tar
if [ -f "$base" ]; then
    mkdir -p "$work"
    tar -C "$work" -xpf "$base"
else
    say "making a fresh root of $codename from $mirror …"
    if ! debootstrap --variant=minbase "$codename" "$work" "$mirror" >"$cache/debootstrap.log" 2>&1; then
        tail -n 3 "$cache/debootstrap.log"
        grep -Eqi 'cannot install into target|mknod|permitted|failed getting release|download' "$cache/debootstrap.log" &&
            skip "debootstrap is not allowed here, or its mirror does not answer."
        fail "debootstrap did not come to an end."
    fi
    rm -f "$work"/var/cache/apt/archives/*.deb
    tar -C "$work" -cf "$base.part" . && mv "$base.part" "$base"
fi

# Inside, apt sees the same mirrors by the same way.
rm -f "$work"/etc/apt/sources.list
printf '%s\n' "$sources" | sed 's/^/deb /' >"$work/etc/apt/sources.list"
apt-config dump | grep -i '^Acquire::.*proxy' >"$work/etc/apt/apt.conf.d/00proxy" || :
[ ! -e /etc/resolv.conf ] || cp -L /etc/resolv.conf "$work/etc/resolv.conf"
mkdir -p "$cache/debs"
find "$cache/debs" -name '*.deb' -exec cp -t "$work/var/cache/apt/archives" {} +
cp "$deb" "$work/tmp/jackfield.deb"
mount -t proc proc "$work/proc" 2>/dev/null && mounted=1

inside() { env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive chroot "$work" "$@"; }
as_person() {
    env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/tmp/person XDG_RUNTIME_DIR=/tmp/person/run LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen \
        chroot --userspec=65534:65534 "$work" "$@"
}

say "installing the package …"
if ! { inside apt-get -q update && inside apt-get -q -y install --no-install-recommends /tmp/jackfield.deb; } >"$cache/install.log" 2>&1; then
    tail -n 20 "$cache/install.log"
    grep -Eqi 'could not resolve|failed to fetch|could not connect' "$cache/install.log" && skip "the mirror does not answer."
    fail "the package could not be installed."
fi
find "$work/var/cache/apt/archives" -maxdepth 1 -name '*.deb' -exec cp -n -t "$cache/debs" {} +

say "starting what was installed …"
mkdir -p "$work/tmp/person/run"
chown -R 65534:65534 "$work/tmp/person"
chmod -R go-rwx "$work/tmp/person"
answer=$(as_person timeout 60 jackfield --version) || fail "jackfield --version ended with $?."
printf '%s\n' "$answer" | grep -qF "$version" || fail "jackfield --version says $answer, not $version."
answer=$(as_person timeout 60 jackfield-provider --version) || fail "jackfield-provider --version ended with $?."
printf '%s\n' "$answer" | grep -qF "$version" || fail "jackfield-provider --version says $answer, not $version."

# The whole program once: the provider with a small account, and the console's tour through it.
as_person sh -eu -c '
    cd "$HOME"
    mkfifo said
    jackfield-provider --demo --users 60 --data provider --listen 127.0.0.1:0 >said 2>provider.log &
    provider=$!
    trap "kill $provider" EXIT
    while read -r line; do
        case $line in "listening on "*) address=${line#listening on }; break ;; esac
    done <said
    timeout 300 jackfield --demo "$address" --data console --tour tour
' || { tail -n 20 "$work"/tmp/person/tour/tour.log "$work"/tmp/person/provider.log 2>/dev/null; fail "the tour of the installed program failed."; }
pictures=$(find "$work/tmp/person/tour" -name '*.png' | wc -l)
[ "$pictures" -gt 0 ] || fail "the tour of the installed program left no picture."

say "removing the package …"
inside dpkg --purge jackfield >"$cache/remove.log" 2>&1 || { tail -n 5 "$cache/remove.log"; fail "the package could not be removed."; }
left=$(inside find /usr /etc /var/lib -iname '*jackfield*' -not -path '/var/lib/apt/*')
[ -z "$left" ] || fail "the removed package left behind: $left"
say "installed, started, left $pictures pictures, and removed."
