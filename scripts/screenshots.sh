#!/usr/bin/env bash
# Makes the pictures of the README anew, of the demo city only: scripts/screenshots.sh [PROGRAM]
# PROGRAM is a built stadtblick; without it the release is built.
set -u
# shellcheck source=scripts/system.sh
. "$(dirname "${BASH_SOURCE[0]}")/system.sh"
ensure_system
program=${1:-}
if [ -z "$program" ]; then
    build release stadtblick
    program=$project/build/release/app/stadtblick
fi
folder=$project/resources/screenshots
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$folder"
inside() { ( run_inside "$@" ); }
inside "$program" sync --cache "$work/demo.sqlite" --profile demo || fail "the demo city could not be synced"

picture() { # name, language, theme, size, page
    inside xvfb-run -a -s "-screen 0 1920x1080x24" "$program" show --cache "$work/demo.sqlite" --language "$2" \
        --theme "$3" --size "$4" --page "$5" --screenshot "$work/$1.png" || fail "$1 could not be drawn"
    mv "$work/$1.png" "$folder/$1.png"
}
picture explore-light-de de light 1600x900 explore
picture explore-dark-en en dark 1366x768 explore
picture ideas-de de light 1600x900 ideas
picture present-de de light 1600x900 present
inside "$program" report --cache "$work/demo.sqlite" --language de --out "$work/report.pdf" || fail "the report could not be written"
inside pdftoppm -r 80 -f 1 -l 1 -singlefile -png "$work/report.pdf" "$folder/report-de"
ls -l "$folder"
