#!/bin/sh
# Times a cold build of one generated portal by bantin and by hugo, turn by turn, on the same articles.
#
#   src/bench/build-vs-hugo.sh [ARTICLES] [ROUNDS]      (10000 articles of 600 syllables, 3 rounds)
#
# Needs: mvn package, hugo. Prints wall and CPU seconds of each run. Hugo's templates print comparable pages: article
# with date, tags and neighbours, lists of 15 by category and tag, feed and site map. bantin prints more (archive by
# month, related news, metadata).
set -eu
cd "$(dirname "$0")/../.."
articles=${1:-10000}
rounds=${2:-3}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

java -cp target/test-classes bantin.director.GenerateSite "$work/bantin" "$articles" 600
src/bench/hugo-site.sh "$work/bantin" "$work/hugo"

timed() {
    /usr/bin/time -f "$1: %e s wall, %U s user, %S s system, %M kB" sh -c "$2" 2>&1 >/dev/null | grep "$1:"
}
round=1
while [ "$round" -le "$rounds" ]; do
    rm -rf "$work/out" "$work/bantin/.bantin" "$work/hugo/public" "$work/hugo/resources"
    timed bantin "./bantin build --quiet --site '$work/bantin' --output '$work/out'"
    timed hugo "hugo --quiet --source '$work/hugo'"
    round=$((round + 1))
done
find "$work/out" -name '*.html' | wc -l | sed 's/^/bantin pages: /'
find "$work/hugo/public" -name '*.html' | wc -l | sed 's/^/hugo pages: /'
