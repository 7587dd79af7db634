#!/usr/bin/env bash
# Sets up what is missing, builds the ci preset and runs every test; arguments go to ctest.
# --servers adds the tests against real servers.
set -u
# shellcheck source=scripts/system.sh
. "$(dirname "${BASH_SOURCE[0]}")/scripts/system.sh"
arguments=()
servers=
for argument in "$@"; do
    case $argument in --servers) servers=1 ;; *) arguments+=("$argument") ;; esac
done
# Named from where the caller stands; ctest runs elsewhere.
case ${STADTBLICK_VECTORS:-/} in
    /*) ;;
    *) export STADTBLICK_VECTORS=$PWD/$STADTBLICK_VECTORS ;;
esac
ensure_system
build ci
status=0
( cd "$project" && run_inside ctest --preset ci "${arguments[@]}" ) || status=$?
if [ -n "$servers" ]; then
    "$project/scripts/test-servers.sh" || status=$?
fi
exit $status
