#!/bin/sh
# From saving an article to seeing it in Chromium, and from the start of the preview to its home page: bantin and, where
# it is installed, hugo, turn by turn on the same articles.
#
#   src/bench/preview.sh [SAVES] [ARTICLES...]      (60 saves; 100, 1000 and 10000 articles of 600 syllables)
#
# Needs: mvn package, chromium, chromium-driver.
set -eu
cd "$(dirname "$0")/../.."
saves=${1:-60}
[ $# -gt 0 ] && shift
sizes=${*:-100 1000 10000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

jars=$work/jars
mvn -o -q dependency:build-classpath -Dmdep.outputFile="$jars" -Dmdep.includeScope=test
classes=$work/classes
mkdir "$classes"
javac -sourcepath src/bench/java -d "$classes" -cp "target/test-classes:$(cat "$jars")" src/bench/java/bantin/preview/SaveToScreen.java
measure() { java -cp "$classes:$(cat "$jars")" bantin.preview.SaveToScreen "$@"; }

for size in $sizes; do
    site=$work/$size
    java -cp target/test-classes bantin.director.GenerateSite "$site" "$size" 600
    file=$(find "$site/content/news" -name '*.md' | LC_ALL=C sort | head -n 1)
    slug=$(basename "$file" .md)
    category=$(sed -n 's/^category: //p' "$file")
    ./bantin list --site "$site" > /dev/null # reads the articles once, as the days before did
    article=http://127.0.0.1:8471/$category/$slug/
    measure "bantin, $size articles" "$article" "$file" "$saves" http://127.0.0.1:8471/ \
        ./bantin serve --site "$site" --port 8471
    if command -v hugo > /dev/null; then
        src/bench/hugo-site.sh "$site" "$site-hugo"
        file=$site-hugo/${file#"$site/"}
        year=$(sed -n 's/^date: \([0-9]*\)-.*/\1/p' "$file")
        measure "hugo, $size articles" "http://127.0.0.1:8472/$year/$slug/" "$file" "$saves" http://127.0.0.1:8472/ \
            hugo server --source "$site-hugo" --port 8472 --bind 127.0.0.1 --baseURL http://127.0.0.1/
    fi
    rm -rf "$site" "$site-hugo"
done
