#!/bin/sh
# Searches one generated portal with bantin's own search and with Pagefind, on the same pages, in Chromium: what a first and
# a later query move and how long they take, how many files there are, and how many of them a new article changes.
#
#   src/bench/search.sh [ARTICLES] [SYLLABLES]      (10000 articles of 600 syllables)
#
# Needs: mvn package, chromium, chromium-driver; and npm with its registry for Pagefind, without which it is left out.
set -eu
cd "$(dirname "$0")/../.."
articles=${1:-10000}
syllables=${2:-600}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

jars=$work/jars
mvn -o -q dependency:build-classpath -Dmdep.outputFile="$jars" -Dmdep.includeScope=test
classes=$work/classes
mkdir "$classes"
path=$classes:target/test-classes:target/classes:$(cat "$jars")
javac -sourcepath src/bench/java -d "$classes" -cp "$path" src/bench/java/bantin/search/SearchBench.java

build() {
    /usr/bin/time -f 'bantin build: %e s wall, %U s user, %S s system' ./bantin build --quiet --site "$work/site" --output "$work/out"
}
pagefind() {
    rm -rf "$work/pages"
    cp -r "$work/out" "$work/pages"
    rm -rf "$work/pages/tim-kiem"
    /usr/bin/time -f 'pagefind: %e s wall, %U s user, %S s system' \
        npx --yes --prefix "$work" pagefind@1.6.0 --quiet --force-language vi --root-selector main --site "$work/pages"
}
files() { (cd "$1" && find . -type f -path "$2" -exec md5sum {} + | sort); }
changed() { comm -13 "$1" "$2" | wc -l; }
told() { echo "$1: $(wc -l < "$2") files, $(du -sk "$3" | cut -f 1) kB on the disk"; }

java -cp "$path" bantin.search.Newsroom "$work/site" "$articles" "$syllables"
build
files "$work/out" './tim-kiem/*' > "$work/index"
files "$work/out" './*' > "$work/all"
told 'bantin, index' "$work/index" "$work/out/tim-kiem"
if command -v npx > /dev/null && pagefind; then
    files "$work/pages" './pagefind/*' > "$work/pf"
    told 'pagefind, index' "$work/pf" "$work/pages/pagefind"
    java -cp "$path" bantin.search.SearchBench "$work/pages" pagefind
fi
java -cp "$path" bantin.search.SearchBench "$work/out" bantin

java -cp "$path" bantin.search.Newsroom "$work/site" "$((articles + 1))" "$syllables"
build
files "$work/out" './tim-kiem/*' > "$work/index2"
files "$work/out" './*' > "$work/all2"
echo "bantin, a new article: $(changed "$work/index" "$work/index2") index files, $(changed "$work/all" "$work/all2") files in all"
if [ -e "$work/pf" ] && pagefind; then
    files "$work/pages" './pagefind/*' > "$work/pf2"
    echo "pagefind, a new article: $(changed "$work/pf" "$work/pf2") index files"
fi
