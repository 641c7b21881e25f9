#!/bin/sh
# How long builds take, and how that grows: cold, again with nothing changed, with one article changed, the publish of
# that article into a folder, the start; and where hugo, zola or eleventy is installed its first build of the same
# articles, turn by turn. Hugo builds them twice, with five related articles for each, as bantin does, and without.
#
#   src/bench/speed.sh [ROUNDS [ARTICLES...]]      (3; 100 1000 10000; 100000 takes long and some 8 GB of disk)
#
# Writes the medians with the machine and the versions into docs/performance.md, between its marks, and the chart beside
# it; prints both sides' pages, addresses, feeds and bytes too, so that nothing gets faster by doing less. Portals lie in
# TMPDIR: on a tmpfs no disk is measured. Needs: mvn package, GNU time, and Maven Central for the chart.
set -eu
cd "$(dirname "$0")/../.."
rounds=${1:-3}
[ $# -eq 0 ] || shift
[ $# -gt 0 ] || set -- 100 1000 10000
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mvn -q -B -f src/bench/chart/pom.xml dependency:build-classpath -Dmdep.outputFile="$work/jars"
mkdir "$work/classes"
javac -d "$work/classes" -cp "$(cat "$work/jars")" src/bench/java/bantin/speed/*.java
./bantin --version >/dev/null
# the launcher makes its class archive out of sight once that command is over: no run shall meet it
while sleep 2; do if [ ! -e target/cache ] || ! ls -d target/cache/*.lock >/dev/null 2>&1; then break; fi; done

# timed PROGRAM ARTICLES WORK COMMAND...
timed() {
    line=$(printf '%s\t%s\t%s' "$1" "$2" "$3")
    shift 3
    /usr/bin/time -a -o "$work/times" -f "$line	%e	%U	%S	%M" "$@" >"$work/said" 2>&1 || { cat "$work/said"; exit 1; }
}

# counted PROGRAM ARTICLES FOLDER
counted() {
    pages=$(find "$3" -name '*.html' | wc -l)
    addresses=$(find "$3" -name '*sitemap*.xml' -exec cat {} + | grep -o '<loc>' | wc -l)
    feeds=$(grep -rlE --include='*.xml' '<(feed|rss)[ >]' "$3" | wc -l)
    bytes=$(find "$3" -type f -printf '%s\n' | awk '{ sum += $1 } END { printf "%d", sum }')
    printf '%s\t%s\t%s\t%s\t%s\t%s\n' "$1" "$2" "$pages" "$addresses" "$feeds" "$bytes" >>"$work/counts"
}

# built_by_PROGRAM ARTICLES FOLDER: its first build
built_by_hugo() {
    rm -rf "$2/public" "$2/resources"
    timed 'hugo with related articles' "$1" cold env HUGO_PARAMS_RELATED=true hugo --quiet --source "$2"
    rm -rf "$2/public" "$2/resources"
    timed hugo "$1" cold hugo --quiet --source "$2"
}
built_by_zola() {
    rm -rf "$2/public"
    timed zola "$1" cold zola --root "$2" build --output-dir "$2/public"
}
built_by_eleventy() {
    rm -rf "$2/public"
    timed eleventy "$1" cold sh -c 'cd "$0" && exec eleventy --quiet --config=eleventy.config.cjs --input=content --output=public' "$2"
}
others=
for other in hugo zola eleventy; do if command -v "$other" >/dev/null; then others="$others $other"; fi; done

: >"$work/times"
: >"$work/counts"
for articles in "$@"; do
    site=$work/site
    java -cp target/test-classes bantin.director.GenerateSite "$site" "$articles" 600
    printf 'publish:\n  www: {to: "%s", check: false}\n' "$work/www" >>"$site/site.yml"
    article=$(find "$site/content/news" -name '*.md' | LC_ALL=C sort | tail -n 1)
    for other in $others; do "src/bench/$other-site.sh" "$site" "$work/$other"; done
    round=1
    while [ "$round" -le "$rounds" ]; do
        rm -rf "$work/out" "$site/.bantin"
        timed bantin "$articles" cold ./bantin build --site "$site" --output "$work/out"
        timed bantin "$articles" again ./bantin build --site "$site" --output "$work/out"
        echo "Thêm câu thứ $round." >>"$article"
        timed bantin "$articles" edit ./bantin build --site "$site" --output "$work/out"
        # the first publish sends everything, and the first without .bantin reads all that is online once more
        ./bantin publish --yes --site "$site" --output "$work/out" >/dev/null 2>&1
        echo "Thêm câu nữa." >>"$article"
        timed bantin "$articles" publish ./bantin publish --yes --site "$site" --output "$work/out"
        timed bantin "$articles" start ./bantin --version
        for other in $others; do built_by_$other "$articles" "$work/$other"; done
        round=$((round + 1))
    done
    counted bantin "$articles" "$work/out"
    for other in $others; do
        counted "$other" "$articles" "$work/$other/public"
        rm -rf "${work:?}/$other"
    done
    rm -rf "$site" "$work/out" "$work/www"
done

machine="$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1), $(nproc) cores, load $(cut -d' ' -f2 /proc/loadavg)"
version="$(./bantin --version), $("${JAVA_HOME:+$JAVA_HOME/bin/}java" -version 2>&1 | sed -n 's/.*version "\([^"]*\)".*/Java \1/p')"
for other in $others; do
    case $other in
        hugo) version="$version, $(hugo version | cut -d' ' -f1,2)" ;;
        zola) version="$version, $(zola --version)" ;;
        eleventy) version="$version, eleventy $(eleventy --version)" ;;
    esac
done
java -Djava.awt.headless=true -cp "$work/classes:$(cat "$work/jars")" bantin.speed.Report \
    "$work/times" "$work/counts" docs/performance.md docs/build-speed.svg "$machine; $version; median of $rounds"
