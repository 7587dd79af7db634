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
ensure_system
build release
folder=$project/build/release/tests/bench
if [ ${#names[@]} = 0 ]; then
    for program in "$folder"/bench_*; do [ -x "$program" ] && [ -f "$program" ] && names+=("${program##*/bench_}"); done
fi
status=0
for name in "${names[@]}"; do
    if [ ! -x "$folder/bench_$name" ]; then say "there is no benchmark '$name'"; status=2; continue; fi
    ( run_inside "$folder/bench_$name" "${options[@]}" ) || status=1
done
exit $status
