# Where building and running happen: natively where the system's packages have Qt 6.8, else in a Debian 13
# root file system that is made once. Sourced by run.sh, test.sh and bench.sh; everything goes to standard error.

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/stadtblick
logs=$project/build # of this checkout: another one may be building at the same time
log=$logs/set-up.log
root=          # the root file system; empty: native
packages=()    # the package lists in use

say() { printf 'stadtblick: %s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }

read_list() { sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$@"; }

# Runs a command with its output in the log; on failure one line says so, with the first error of the output.
logged() {
    local what=$1 reason; shift
    : >"$log"
    if ! "$@" >>"$log" 2>&1; then
        reason=$(grep -m 1 -E '^(E:|Err:|error)|failure resolving|No space left' -A1 "$log" | tr -s ' \n' ' ')
        fail "$what failed: ${reason:-no reason given} (the whole output is in $log)"
    fi
}

is_native() {
    # shellcheck disable=SC1091
    ( . /etc/os-release 2>/dev/null && [ "${ID:-}" = debian ] && [ "${VERSION_ID:-0}" -ge 13 ] ) && return 0
    ( . /etc/os-release 2>/dev/null && [ "${ID:-}" = ubuntu ] && [ "${VERSION_ID%%.*}" -ge 25 ] )
}

install_native() {
    local missing
    # One question for all packages: run.sh asks it at every start. A name may come with its architecture.
    # shellcheck disable=SC2016
    missing=$(printf '%s\n' "${packages[@]}" | grep -vxF -f <(
        dpkg-query -W -f='${db:Status-Status} ${Package}\n${db:Status-Status} ${Package}:${Architecture}\n' \
            "${packages[@]}" 2>/dev/null | sed -n 's/^installed //p') | tr '\n' ' ')
    [ -z "$missing" ] && return 0
    [ "$(id -u)" = 0 ] || fail "packages are missing; as root: apt-get install $missing"
    say "installing packages (log: $log)"
    logged "apt-get update" apt-get update
    # shellcheck disable=SC2086
    logged "installing packages" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $missing
}

# The mirror that the system's own apt sources name, without comment lines.
mirror() {
    local found
    found=$(cat /etc/apt/sources.list.d/*.sources 2>/dev/null | grep -v '^[[:space:]]*#' |
        sed -n 's/^URIs:[[:space:]]*\([^[:space:]]*\).*/\1/p' | grep -E '/debian/?$' | head -n 1)
    [ -n "$found" ] || found=$(cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list 2>/dev/null |
        grep -v '^[[:space:]]*#' | sed -n 's/^deb[[:space:]]*\(\[[^]]*\][[:space:]]*\)\?\([^[:space:]]*\).*/\2/p' |
        grep -E '/debian/?$' | head -n 1)
    [ -n "$found" ] || fail "this system's apt sources name no Debian mirror"
    printf '%s\n' "$found"
}

may_unshare() {
    if [ "$(id -u)" = 0 ]; then unshare -m true 2>/dev/null; else unshare -rm --map-auto true 2>/dev/null; fi
}

# Without root rights the files belong to the user name space that made them.
discard() {
    [ -e "$1" ] || return 0
    if [ "$(id -u)" = 0 ]; then rm -rf --one-file-system "$1"; else unshare -rm --map-auto rm -rf --one-file-system "$1"; fi
}

make_root() {
    command -v unshare >/dev/null || fail "'unshare' (package util-linux) is missing"
    may_unshare || fail "neither root rights nor user namespaces: run as root, or allow user namespaces (sysctl kernel.unprivileged_userns_clone=1)"
    local key
    key=$(printf '%s\n' "trixie" "${packages[@]}" | sha256sum | cut -c1-12)
    root=$cache/debian13-$key
    [ -e "$root.complete" ] && return 0
    exec 9>"$cache/set-up.lock"
    flock 9
    [ -e "$root.complete" ] && { exec 9>&-; return 0; }
    if ! command -v mmdebstrap >/dev/null; then
        [ "$(id -u)" = 0 ] || fail "mmdebstrap is missing; as root: apt-get install mmdebstrap"
        logged "apt-get update" apt-get update
        logged "installing mmdebstrap" apt-get install -y --no-install-recommends mmdebstrap
    fi
    local free
    free=$(df -Pk "$cache" | awk 'NR==2 {print int($4/1024)}')
    [ "$free" -ge 4000 ] || fail "$free MB are free in $cache, 4000 MB are needed for the Debian 13 root file system"
    say "making a Debian 13 root file system in $root, once (log: $log)"
    local mode=root
    [ "$(id -u)" = 0 ] || mode=unshare
    discard "$root.new"
    discard "$root"
    local source
    source=$(mirror) || exit 1
    logged "making the Debian 13 root file system" env -u LD_LIBRARY_PATH -u LD_PRELOAD \
        mmdebstrap --mode=$mode --variant=apt --include="$(IFS=,; echo "${packages[*]}")" \
        --dpkgopt='path-exclude=/usr/share/man/*' --dpkgopt='path-exclude=/usr/share/locale/*' \
        --dpkgopt='path-exclude=/usr/share/doc/*' \
        --essential-hook='mkdir -p "$1/usr/share/man/man1"' trixie "$root.new" "$source"
    mv "$root.new" "$root" && touch "$root.complete" || fail "cannot write to $cache"
    exec 9>&-
}

# Makes everything there that the package lists in the arguments name.
ensure_system() {
    mkdir -p "$cache" || fail "cannot write to $cache"
    mkdir -p "$logs" || fail "cannot write to $logs"
    local lists=("$project/scripts/packages-debian-13.txt") extra
    for extra in "$@"; do lists+=("$project/scripts/packages-debian-13-$extra.txt"); done
    mapfile -t packages < <(read_list "${lists[@]}")
    if is_native; then
        install_native
    elif [ -e /etc/debian_version ] || command -v mmdebstrap >/dev/null; then
        make_root
    else
        fail "this system's packages are not known; install what scripts/packages-debian-13.txt lists (Qt 6.8 or later) and use the CMake presets"
    fi
}

# Replaces this process by the command: same process id, same process group, so signals reach it.
run_inside() {
    local name
    for name in $(compgen -e); do
        case $name in LD_*) unset "$name" ;; esac
    done
    export CCACHE_DIR=${CCACHE_DIR:-$cache/ccache} CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_DEPEND=1 CCACHE_MAXSIZE=3G
    if [ -z "$root" ]; then
        exec "$@"
    fi
    local enter=(unshare -m --propagation private)
    [ "$(id -u)" = 0 ] || enter=(unshare -rm --map-auto --propagation private)
    # shellcheck disable=SC2016
    exec "${enter[@]}" /bin/bash -c '
        root=$1 directory=$PWD; shift
        for source in /*; do
            case $source in
                /bin|/boot|/dev|/etc|/lib*|/lost+found|/proc|/run|/sbin|/sys|/usr|/var) continue ;;
            esac
            [ -d "$source" ] && [ ! -L "$source" ] || continue
            mkdir -p "$root$source" && mount --rbind "$source" "$root$source" || exit 1
        done
        for source in /proc /dev /sys; do mount --rbind "$source" "$root$source" || exit 1; done
        if [ -d "/run/user/$UID" ]; then
            mkdir -p "$root/run/user/$UID" && mount --rbind "/run/user/$UID" "$root/run/user/$UID"
        fi
        for source in /etc/resolv.conf /etc/hosts /etc/localtime; do
            [ -e "$source" ] || continue
            [ -e "$root$source" ] || : >"$root$source"
            mount --bind "$source" "$root$source" 2>/dev/null
        done
        export PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
        exec chroot "$root" /bin/sh -c "cd \"\$0\" 2>/dev/null || { echo \"stadtblick: \$0 is not visible inside the root file system\" >&2; exit 1; }; exec \"\$@\"" "$directory" "$@"
    ' stadtblick "$root" "$@"
}

# What the program is built from, and the packages that it is built with.
sources=(app models widgets resources translations cmake CMakeLists.txt CMakePresets.json)

# True if nothing has changed since the program was built: asking this takes a hundredth of what the build tool needs.
is_built() {
    local stamp=$project/build/$1/.program-built
    [ -x "$project/build/$1/app/stadtblick" ] && [ -e "$stamp" ] || return 1
    [ -z "$(cd "$project" && find "${sources[@]}" "$root/var/lib/dpkg/status" -newer "$stamp" -print -quit 2>&1)" ]
}

# Configures and builds a preset: build PRESET [TARGET…]. One build of a checkout and preset at a time.
build() {
    local preset=$1; shift
    local targets=()
    [ $# -gt 0 ] && targets=(--target "$@")
    case $* in ''|stadtblick*) local stamp=$project/build/$preset/.program-built ;; *) local stamp= ;; esac
    local output=$logs/build-$preset.log
    if ! (
        flock -n 8 || { say "waiting for another build of this checkout"; flock 8; }
        : >"$output"
        touch "$logs/.began-$preset"
        cd "$project" && run_inside /bin/sh -c '
            [ -e "build/$1/build.ninja" ] || cmake --preset "$1" || exit 1
            preset=$1 stamp=$2; shift 2; cmake --build --preset "$preset" "$@" || exit 1
            [ -z "$stamp" ] || mv "build/.began-$preset" "$stamp"' \
            sh "$preset" "$stamp" "${targets[@]}" >>"$output" 2>&1
    ) 8>"$logs/.lock-$preset"; then
        grep -E -A6 '(error|Error|FAILED):?' "$output" | head -n 60 >&2
        tail -n 5 "$output" >&2
        fail "building failed; the whole output is in $output"
    fi
}
