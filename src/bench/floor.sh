#!/bin/sh
# The least time that any Java program takes which makes pages with the libraries that bantin uses: it starts, loads the heads of
# some articles, makes HTML of their texts, fills a page of a few lines and writes it; nothing else. With a class archive of its
# own and the launcher's options. The same articles are built by bantin in turn, and by hugo where it is installed.
#
#   src/bench/floor.sh [ROUNDS] [ARTICLES]      (9; 100)
#
# Tells the median seconds and seconds of processors. Needs: mvn package (with tests compiled), GNU time.
set -eu
cd "$(dirname "$0")/../.."
rounds=${1:-9}
articles=${2:-100}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/classes"
javac -d "$work/classes" -cp 'target/lib/*' src/bench/java/bantin/floor/Floor.java
# an archive takes no folders
(cd "$work/classes" && jar cf "$work/floor.jar" .)
jars=$work/floor.jar$(for jar in target/lib/*.jar; do printf ':%s' "$PWD/$jar"; done)
options="-XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 -Xlog:disable -XX:-UsePerfData -XX:+UseSerialGC -Xmn48m -XX:TieredStopAtLevel=1
-XX:Tier3InvocationThreshold=50 -XX:Tier3MinInvocationThreshold=25 -XX:Tier3CompileThreshold=500 -XX:Tier3BackEdgeThreshold=10000"
java -cp target/test-classes bantin.director.GenerateSite "$work/site" "$articles" 600
command -v hugo >/dev/null && src/bench/hugo-site.sh "$work/site" "$work/hugo"
# shellcheck disable=SC2086
java $options -XX:ArchiveClassesAtExit="$work/floor.jsa" -cp "$jars" bantin.floor.Floor "$work/site" "$work/out" "$articles" >/dev/null 2>&1
./bantin --version >/dev/null
while sleep 2; do if [ ! -e target/cache ] || ! ls -d target/cache/*.lock >/dev/null 2>&1; then break; fi; done

timed() {
    label=$1
    shift
    /usr/bin/time -a -o "$work/times" -f "$label	%e	%U	%S" "$@" >/dev/null 2>&1
}
floor() {
    # shellcheck disable=SC2086
    timed "$1" java $options -XX:SharedArchiveFile="$work/floor.jsa" -cp "$jars" bantin.floor.Floor "$work/site" "$work/out" "$2"
}
round=1
while [ "$round" -le "$rounds" ]; do
    floor 'Java, no article' 0
    floor 'libraries, one article' 1
    floor "libraries, $articles articles" "$articles"
    rm -rf "$work/built" "$work/site/.bantin"
    timed "bantin, $articles articles" ./bantin build --site "$work/site" --output "$work/built"
    if [ -d "$work/hugo" ]; then
        rm -rf "$work/hugo/public" "$work/hugo/resources"
        timed "hugo, $articles articles" hugo --quiet --source "$work/hugo"
    fi
    round=$((round + 1))
done
cut -f1 "$work/times" | sort -u | while IFS= read -r label; do
    for column in 2 3; do
        grep "^$label	" "$work/times" | awk -F'\t' -v c="$column" '{ print c == 2 ? $2 : $3 + $4 }' | sort -n |
            awk '{ all[NR] = $1 } END { print all[int((NR + 1) / 2)] }'
    done | paste -s -d' ' | awk -v l="$label" '{ printf "%s: %.2f s, %.2f s of processors\n", l, $1, $2 }'
done
