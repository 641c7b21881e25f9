#!/bin/sh
# Thousands of edits against one running preview; its memory must stay flat.
#
#   src/bench/soak.sh [EDITS] [ARTICLES]      (5000 edits of a portal of 300 articles)
#
# Needs: mvn package.
set -eu
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mvn -o -q dependency:build-classpath -Dmdep.outputFile="$work/jars" -Dmdep.includeScope=test
path=target/classes:target/test-classes:$(cat "$work/jars")
mkdir "$work/classes"
javac -d "$work/classes" -cp "$path" src/bench/java/bantin/preview/Soak.java
java -XX:+UseSerialGC -Xmx512m -cp "$work/classes:$path" bantin.preview.Soak "$work/site" "${2:-300}" "${1:-5000}"
