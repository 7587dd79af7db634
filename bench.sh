#!/usr/bin/env bash
# Builds the release and runs the benchmarks: bench.sh [NAME…] [--json]; without a name all of them.
set -u
# shellcheck source=scripts/system.sh
. "$(dirname "${BASH_SOURCE[0]}")/scripts/system.sh"
names=()
options=()
for argument in "$@"; do
    case $argument in
        --json) options+=("$argument") ;;
        -*) say "usage: bench.sh [NAME…] [--json]"; exit 2 ;;
        *) names+=("$argument") ;;
    esac
done
for name in "${names[@]}"; do
    [ -e "$project/tests/bench/$name.cmake" ] || { say "there is no benchmark '$name'"; exit 2; }
done
ensure_system
build release benchmarks
folder=$project/build/release/tests/bench
if [ ${#names[@]} = 0 ]; then
    for file in "$project"/tests/bench/*.cmake; do name=${file##*/}; names+=("${name%.cmake}"); done
fi
status=0
for name in "${names[@]}"; do
    ( run_inside "$folder/bench_$name" "${options[@]}" ) || status=1
done
exit $status
