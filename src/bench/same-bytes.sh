#!/bin/sh
# Whether two bantins make the same site of the same files, byte for byte: for changes that nobody shall see.
#
#   src/bench/same-bytes.sh BEFORE [AFTER] [ARTICLES]
#
# BEFORE and AFTER: a commit, the folder of a checkout, or of an unpacked bantin-<version>.zip. AFTER is this checkout
# unless told. Built are the sample portal, a new portal from each preset, and a generated one of ARTICLES articles (300).
# Prints what differs and exits with 1, or counts the files that are the same. Needs: git, a JDK, Maven for what is not
# built yet.
set -eu
cd "$(dirname "$0")/../.."
before=$1
after=${2:-$PWD}
articles=${3:-300}
# a new portal's articles are of today
now=$(date '+%Y-%m-%d 23:59')
# an archive of classes that is still being written would keep the folder alive
export BANTIN_CACHE=off
work=$(mktemp -d)
checkouts=
tidy() {
    for folder in $checkouts; do git worktree remove --force "$folder"; done
    rm -rf "$work"
}
trap tidy EXIT

# Sets program to the launcher of $1, and checks a commit out into the folder $2 for it.
program() {
    if [ -d "$1" ]; then folder=$(cd "$1" && pwd); else
        folder=$2
        git worktree add -q --detach "$folder" "$1"
        checkouts="$checkouts $folder"
    fi
    if [ -x "$folder/bin/bantin" ]; then program=$folder/bin/bantin; else program=$folder/bantin; fi
    "$program" --version >/dev/null
}
program "$before" "$work/before"
one=$program
program "$after" "$work/after"
other=$program

mkdir -p "$work/sites/mau" "$work/classes"
cp -R content site.yml "$work/sites/mau"
for preset in src/main/resources/bantin/cli/presets/*/; do
    preset=$(basename "$preset")
    # what the presets have in common lies there too, and is none
    [ "$preset" = chung ] || "$other" init --quiet --preset "$preset" "$work/sites/$preset" >"$work/said"
done
javac -d "$work/classes" -sourcepath src/test/java src/test/java/bantin/director/GenerateSite.java
java -cp "$work/classes" bantin.director.GenerateSite "$work/sites/sinh-ra" "$articles" 300

same=yes
for site in "$work"/sites/*/; do
    name=$(basename "$site")
    for which in one other; do
        # in one place, so that no path tells them apart; and nothing is kept from one to the other
        rm -rf "$work/site" "$work/out"
        cp -R "$site" "$work/site"
        eval "program=\$$which"
        "$program" build --quiet --now "$now" --site "$work/site" --output "$work/out" >"$work/said.$which" 2>&1 || {
            cat "$work/said.$which"
            exit 1
        }
        mkdir -p "$work/$which"
        rm -rf "${work:?}/$which/$name"
        mv "$work/out" "$work/$which/$name"
    done
    diff "$work/said.one" "$work/said.other" || same=no
    if diff -rq "$work/one/$name" "$work/other/$name"; then
        echo "$name: $(find "$work/one/$name" -type f | wc -l) files, all the same"
    else
        same=no
    fi
done
[ $same = yes ]
