#!/bin/sh
# How long an editor waits at the desk of a large portal, in Chromium: for an entry to open, a key to show, the page beside the text,
# the list to be filtered, and one article to be online on an OpenSSH server of this machine.
#
#   src/bench/desk.sh [ARTICLES] [ROUNDS]      (10000 articles of 600 syllables, 40 rounds)
#
# Needs: mvn package, chromium, chromium-driver, openssh-server.
set -eu
cd "$(dirname "$0")/../.."
articles=${1:-10000}
rounds=${2:-40}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

jars=$work/jars
mvn -o -q dependency:build-classpath -Dmdep.outputFile="$jars" -Dmdep.includeScope=test
classes=$work/classes
mkdir "$classes"
path=$classes:target/test-classes:target/classes:$(cat "$jars")
javac -sourcepath src/bench/java -d "$classes" -cp "$path" src/bench/java/bantin/preview/DeskBench.java
site=$work/site
java -cp target/test-classes bantin.director.GenerateSite "$site" "$articles" 600
file=$(cd "$site" && find content/news -name '*.md' | LC_ALL=C sort | head -n 1)
./bantin list --site "$site" > /dev/null # reads the articles once, as the days before did
java -Djava.io.tmpdir="$work" -cp "$path" bantin.preview.DeskBench "$site" "$file" "$rounds" \
    ./bantin serve --site "$site" --port 8473
