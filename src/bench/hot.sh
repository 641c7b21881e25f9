#!/bin/sh
# Times the functions in which builds spend most of their time, warm, one by one, with JMH: on the sample portal of this folder.
#
#   src/bench/hot.sh [PATTERN [JMH OPTION...]]      (all; for example src/bench/hot.sh renderedPage -prof gc)
#
# Compiled as the launcher does it, by the quick compiler alone. Needs: mvn test-compile, and Maven Central for JMH.
set -eu
cd "$(dirname "$0")/../.."
pattern=${1:-.}
[ $# -eq 0 ] || shift
[ $# -gt 0 ] || set -- -wi 3 -w 2 -i 5 -r 2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mvn -q -B -f src/bench/hot/pom.xml dependency:build-classpath -Dmdep.outputFile="$work/jmh"
mvn -q -B dependency:build-classpath -Dmdep.outputFile="$work/jars"
path=target/classes:$(cat "$work/jars"):$(cat "$work/jmh")
mkdir "$work/classes"
javac -d "$work/classes" -cp "$path" src/bench/java/bantin/hot/*.java
java -cp "$work/classes:$path" org.openjdk.jmh.Main -jvmArgs '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC' -f 1 "$pattern" "$@"
