#!/usr/bin/env bash
# Runs the tests against real servers: FROST-Server in Tomcat with PostgreSQL and PostGIS, on loopback, in a
# directory that is thrown away. Called by ./test.sh --servers. Where the package sources cannot be reached it says
# so and skips.
#
# FROST-Server comes from Maven Central, as its web archive, or where that is not to be had as its libraries behind a
# servlet of our own (tests/servers/frost). Variables: STADTBLICK_MAVEN_REPOSITORY, STADTBLICK_FROST_VERSION.
set -u
# shellcheck source=scripts/system.sh
. "$(dirname "${BASH_SOURCE[0]}")/system.sh"
frost_version=${STADTBLICK_FROST_VERSION:-2.5.3}
store=$cache/servers

skip() { say "the tests against real servers are skipped: $*"; exit 0; }

ensure_system
build ci stadtblick tests_servers
tests_root=$root
mapfile -t packages < <(read_list "$project/scripts/packages-debian-13-servers.txt")
if is_native; then
    install_native
    servers_root=
else
    servers_root=$(make_root && echo "$root") || skip "the Debian packages of the servers could not be fetched (see $log)"
fi
inside_servers() { root=$servers_root; cd / && run_inside "$@"; }

work=$(mktemp -d "${TMPDIR:-/tmp}/stadtblick-servers.XXXXXX") || fail "cannot make a temporary directory"
chmod 755 "$work"
server=
finish() {
    trap - EXIT
    if [ -n "$server" ]; then
        kill "$server" 2>/dev/null
        wait "$server" 2>/dev/null
    fi
    discard "$work"
}
trap finish EXIT
trap 'exit 1' TERM INT HUP

maven() {
    local arguments=(-B -q "$@")
    if [ -n "${STADTBLICK_MAVEN_REPOSITORY:-}" ]; then
        cat >"$work/settings.xml" <<XML
<settings><mirrors><mirror><id>chosen</id><mirrorOf>*</mirrorOf><url>$STADTBLICK_MAVEN_REPOSITORY</url></mirror></mirrors></settings>
XML
        arguments+=(-s "$work/settings.xml")
    fi
    printf '== mvn %s\n' "$*" >>"$log"
    if command -v mvn >/dev/null; then
        ( cd "$work" && mvn "${arguments[@]}" ) >>"$log" 2>&1
    else
        ( inside_servers /bin/sh -c 'cd "$1" && shift && exec mvn "$@"' sh "$work" "${arguments[@]}" ) >>"$log" 2>&1
    fi
}

# Sets `application` to FROST-Server's web archive or an unpacked application made of its libraries.
fetch_frost() {
    local plugin=org.apache.maven.plugins:maven-dependency-plugin:3.6.0
    application=$store/FROST-Server.HTTP-$frost_version.war
    [ -e "$application" ] && return 0
    mkdir -p "$store" || fail "cannot write to $store"
    if maven "$plugin:copy" "-Dartifact=de.fraunhofer.iosb.ilt.FROST-Server:FROST-Server.HTTP:$frost_version:war" \
        "-DoutputDirectory=$store" && [ -e "$application" ]; then
        return 0
    fi
    application=$work/application
    local key libraries
    key=$(sha256sum <"$project/tests/servers/frost/pom.xml" | cut -c1-12)
    libraries=$store/frost-libraries-$key
    if [ ! -e "$libraries.complete" ]; then
        maven -f "$project/tests/servers/frost/pom.xml" "$plugin:copy-dependencies" "-DoutputDirectory=$libraries" ||
            return 1
        touch "$libraries.complete"
    fi
    say "this package source has no FROST-Server.HTTP $frost_version; its libraries run behind our own servlet instead"
    ( inside_servers "$project/tests/servers/frost/build-application.sh" "$libraries" "$application" ) >>"$log" 2>&1 ||
        fail "the servlet around FROST-Server could not be built; see $log"
}

fetch_frost || skip "FROST-Server could not be fetched from Maven's repository (see $log)"
if [ -f "$application" ]; then
    # The servers' user may not look into the cache.
    cp "$application" "$work/FROST-Server.war" && application=$work/FROST-Server.war
fi
mkdir -m 755 "$work/frost"
( inside_servers "$project/tests/servers/frost/serve.sh" "$work/frost" "$application" ) >"$work/serve.log" 2>&1 &
server=$!
for _ in $(seq 300); do
    [ -e "$work/frost/urls" ] && break
    kill -0 "$server" 2>/dev/null || break
    sleep 0.5
done
if [ ! -e "$work/frost/urls" ]; then
    tail -n 30 "$work/serve.log" >&2
    fail "FROST-Server did not start"
fi
STADTBLICK_FROST_URLS=$(paste -sd' ' "$work/frost/urls")
export STADTBLICK_FROST_URLS
root=$tests_root
status=0
( cd "$project" && run_inside ctest --preset ci -L servers ) || status=$?
exit $status
