#!/usr/bin/env bash
# The main job without a display: syncs the demo city, writes pictures of the window and the PDF report, and prints
# their names on standard output; everything else goes to standard error.
#     headless.sh PROGRAM [FOLDER]      FOLDER: where the files go (default: build/demo of the project)
set -u
program=$1
folder=${2:-$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)/build/demo}
cache=${XDG_DATA_HOME:-$HOME/.local/share}/stadtblick/cities/demo.sqlite
status=0
child=
display_server=

finish() {
    trap - EXIT
    [ -z "$child" ] || kill "$child" 2>/dev/null
    [ -z "$display_server" ] || kill "$display_server" 2>/dev/null
    rm -f "$folder/.display"
    wait
}
trap finish EXIT
trap 'exit 143' TERM
trap 'exit 130' INT
trap 'exit 129' HUP

# In the background, so that a signal ends the program at once.
run() {
    "$program" "$@" >&2 &
    child=$!
    wait "$child"
    local code=$?
    child=
    return $code
}

# Runs a command that writes a file and prints the file's name.
write() {
    local file=$1; shift
    if run "$@" "$file"; then
        printf '%s\n' "$file"
    else
        printf 'stadtblick: %s was not written\n' "$file" >&2
        status=1
    fi
}

mkdir -p "$folder" "$(dirname "$cache")" || exit 1
run sync --cache "$cache" --profile demo || status=1

# A display in memory draws the map as a screen does; without one the program draws by itself.
if command -v Xvfb >/dev/null; then
    Xvfb -displayfd 3 -screen 0 1920x1200x24 -nolisten tcp 3>"$folder/.display" 2>/dev/null &
    display_server=$!
    for _ in $(seq 100); do
        [ -s "$folder/.display" ] && break
        kill -0 "$display_server" 2>/dev/null || break
        sleep 0.1
    done
    if [ -s "$folder/.display" ]; then
        DISPLAY=:$(cat "$folder/.display")
        export DISPLAY QT_QPA_PLATFORM=xcb
    fi
fi
write "$folder/explore-light-de.png" show --cache "$cache" --size 1366x768 --theme light --language de --screenshot
write "$folder/explore-dark-en.png" show --cache "$cache" --size 1920x1080 --theme dark --language en --screenshot
write "$folder/ideas-light-de.png" show --cache "$cache" --size 1366x768 --theme light --language de --page ideas --screenshot
write "$folder/present-light-de.png" show --cache "$cache" --size 1920x1080 --theme light --language de --page present --screenshot
write "$folder/report-de.pdf" report --cache "$cache" --language de --out
write "$folder/report-en.pdf" report --cache "$cache" --language en --out
exit $status
