#!/usr/bin/env bash
# Sets up what is missing, builds the release and runs Stadtblick with the arguments.
# Without arguments: the window with the demo city; without a display the same job without a window.
set -u
# shellcheck source=scripts/system.sh
. "$(dirname "${BASH_SOURCE[0]}")/scripts/system.sh"
ensure_system
preset=${STADTBLICK_PRESET:-release} # the tests run what they were built with
is_built "$preset" || build "$preset" stadtblick
program=$project/build/$preset/app/stadtblick
if [ $# -gt 0 ]; then
    run_inside "$program" "$@"
elif [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    run_inside "$program" --demo
else
    run_inside "$project/scripts/headless.sh" "$program"
fi
