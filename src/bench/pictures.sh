#!/bin/sh
# Takes the pictures in docs/pictures/before-after: of the sample portal in the theme of today, and, where a second portal is
# named, of that one as it was before.
#
#   src/bench/pictures.sh AFTER [BEFORE]      (built portals, for example public)
#
# The portal of before is what the program of then made of the sample of then:
#
#   git worktree add ../before 8cc16543~1 && (cd ../before && ./bantin build)
#
# Needs: mvn package, chromium, chromium-driver.
set -eu
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

[ -n "${JARS:-}" ] || { JARS=$work/jars; mvn -o -q dependency:build-classpath -Dmdep.outputFile="$JARS" -Dmdep.includeScope=test; }
path=$work/classes:target/test-classes:target/classes:$(cat "$JARS")
mkdir "$work/classes"
javac -d "$work/classes" -cp "$path" src/bench/java/bantin/theme/Pictures.java

java -cp "$path" bantin.theme.Pictures "$1" docs/pictures/before-after after
[ -z "${2:-}" ] || java -cp "$path" bantin.theme.Pictures "$2" docs/pictures/before-after before
du -sh docs/pictures/before-after
