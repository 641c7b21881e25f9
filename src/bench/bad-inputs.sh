#!/bin/sh
# Feeds the whole program with more than a thousand bad portals, one after the other, in 512 MB of memory: heads, bodies,
# lists, site.yml, themes, photos, drawings, films, attachments, links, names of files. Each must end with words and exit
# code 0 or 1 within five seconds: no stack trace, no hang, no death for want of memory.
#
#   src/bench/bad-inputs.sh [WORD]      (only those whose name holds the word)
#
# Ends with 1 when one of them does not, and says which. Needs: mvn test-compile.
set -eu
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mvn -o -q -B dependency:build-classpath -Dmdep.outputFile="$work/jars" -Dmdep.includeScope=test
path=target/classes:target/test-classes:$(cat "$work/jars")
mkdir "$work/classes"
javac -d "$work/classes" -cp "$path" src/bench/java/bantin/badinput/*.java
java -Xmx256m -XX:+UseSerialGC -cp "$work/classes:$path" bantin.badinput.Runner "$work/portal" "${1:-}"
