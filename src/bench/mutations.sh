#!/bin/sh
# Plants small faults in the rooms where a fault costs most (a condition turned round, a call left out), and counts those
# that no test notices.
#
#   src/bench/mutations.sh [ROOM]...      (every room below, one after the other)
#
# Only the quick tests of a room are asked, none with a browser, and for publish.proof one in which another room shows what it
# does. THREADS=4 plants four at a time.
# Every fault that was not noticed is listed in target/mutations/ROOM/unnoticed.txt by file and line; docs/mutations.md tells
# the scores and what stays unnoticed on purpose. Needs: mvn test-compile, and Maven Central for what plants them (org.pitest).
set -eu
cd "$(dirname "$0")/../.."
work=target/mutations
mkdir -p "$work"
mvn -q -B -Pmutations dependency:build-classpath -Dmdep.outputFile="$work/jars" -Dmdep.includeScope=test
# what is compiled meanwhile changes nothing here
rm -rf "$work/classes" "$work/test-classes"
cp -R target/classes target/test-classes "$work"

# the test classes that are asked about a room
tests() {
    printf 'bantin.%s.*' "$1"
    if [ "$1" = publish.proof ]; then printf ',bantin.publish.ReplayTest'; fi
}

# those of them that are not asked: each feeds megabytes, opens a browser or sends a site many times, which for every fault
# anew takes days
left_out() {
    case $1 in
    publish.layout) echo '*.SameSizeTest' ;;
    content.markdown) echo '*.LimitsTest,*.PasteLimitsTest,*.LiveMarkupTest,*.AnyHtmlTest,*.SecretMarksTest' ;;
    esac
}

[ $# -gt 0 ] || set -- text yaml site output publish.record publish.layout publish.proof content.markdown
for room in "$@"; do
    rm -rf "${work:?}/$room"
    mkdir -p "$work/$room"
    java -Xmx512m -cp "$work/classes:$work/test-classes:$(cat "$work/jars")" \
        org.pitest.mutationtest.commandline.MutationCoverageReport \
        --targetClasses "bantin.$room.*" --targetTests "$(tests "$room")" \
        --excludedTestClasses "$(left_out "$room")" --sourceDirs src/main/java \
        --jvmArgs=-XX:TieredStopAtLevel=1,-XX:+UseSerialGC,-Xss4m --includeLaunchClasspath true --threads "${THREADS:-1}" --timeoutConst 10000 --timeoutFactor 5 \
        --reportDir "$work/$room" --outputFormats XML,CSV --timestampedReports=false >"$work/$room/log" 2>&1 || {
        tail -n 20 "$work/$room/log"
        exit 1
    }
    # file, class, kind of fault, method, line, what became of it, test
    awk -F, '$6 == "SURVIVED" || $6 == "NO_COVERAGE" {
        sub(/.*\./, "", $3)
        print $1 ":" $5 " " $4 " " $3 " " $6
    }' "$work/$room/mutations.csv" | sort >"$work/$room/unnoticed.txt"
    planted=$(wc -l <"$work/$room/mutations.csv")
    unnoticed=$(wc -l <"$work/$room/unnoticed.txt")
    echo "$room: $planted faults, $((planted - unnoticed)) noticed, $(((planted - unnoticed) * 100 / planted)) %"
done
