#!/bin/sh
# What the records of a commune cost: documents, questions and weekly schedules beside articles, against the articles alone;
# what a save costs the writer in the preview, by the clock in Chromium and in processor time; what filtering the documents
# costs a reader; how many files one more document changes. The last lines tell it all.
#
#   src/bench/types.sh [ARTICLES] [DOCUMENTS] [QUESTIONS] [WEEKS] [ROUNDS] [SAVES] [SYLLABLES]      (10000 5000 2000 500 3 60 600)
#
# Needs: mvn package, chromium, chromium-driver.
set -eu
cd "$(dirname "$0")/../.."
articles=${1:-10000}
documents=${2:-5000}
questions=${3:-2000}
weeks=${4:-500}
rounds=${5:-3}
saves=${6:-60}
syllables=${7:-600}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

jars=$work/jars
mvn -o -q dependency:build-classpath -Dmdep.outputFile="$jars" -Dmdep.includeScope=test
classes=$work/classes
mkdir "$classes"
path=$classes:target/test-classes:target/classes:$(cat "$jars")
javac -sourcepath src/bench/java -d "$classes" -cp "$path" src/bench/java/bantin/types/*.java src/bench/java/bantin/preview/Save*.java

# every build is a first one: nothing is kept from an earlier one
build() {
    rm -rf "$work/out" "$work/$1/.bantin"
    /usr/bin/time -a -o "$work/$1.times" -f '%e s wall, %U s user, %S s system' \
        ./bantin build --quiet --site "$work/$1" --output "$work/out" > "$work/said" 2>&1 || { cat "$work/said"; exit 1; }
    echo "$1: $(tail -n 1 "$work/$1.times")"
}
median() { awk '{print $1}' "$work/$1.times" | sort -n | awk '{t[NR] = $1} END {print (t[int((NR + 1) / 2)] + t[int(NR / 2) + 1]) / 2}'; }
files() { (cd "$work/out" && find . -type f -exec md5sum {} + | sort); }
save() { # name, site, file, address
    java -cp "$path" bantin.preview.SaveToScreen "$1" "http://127.0.0.1:8471$4" "$3" "$saves" http://127.0.0.1:8471/ \
        ./bantin serve --site "$2" --port 8471
}

java -cp "$path" bantin.search.Newsroom "$work/articles" "$articles" "$syllables"
cp -r "$work/articles" "$work/records"
java -cp "$path" bantin.types.Commune "$work/records" "$documents" "$questions" "$weeks"
for round in $(seq "$rounds"); do
    build articles
    build records
done
files > "$work/before"
index=$(gzip -9c "$work"/out/van-ban/loc.*.json | wc -c)
java -cp "$path" bantin.types.FilterBench "$work/out" /van-ban/ | tee "$work/filter"

document=$work/records/content/van-ban/moi.md
cat > "$document" <<'DOCUMENT'
---
title: Về việc công nhận ấp văn hóa
so_ky_hieu: 401/2026/QĐ-UBND
hinh_thuc: Quyết định
linh_vuc: [Văn hóa - xã hội]
co_quan: Ủy ban nhân dân xã
ngay_ban_hanh: 20/11/2026
ngay_hieu_luc: 20/11/2026
---

Căn cứ Luật Tổ chức chính quyền địa phương.
DOCUMENT
rounded=$(median records)
plain=$(median articles)
build records
files > "$work/after"
changed=$(comm -13 "$work/before" "$work/after" | wc -l)
gone=$(comm -23 "$work/before" "$work/after" | wc -l)
save "a document" "$work/records" "$document" /van-ban/moi/ | tee "$work/save"
java -cp "$path" bantin.preview.SaveStages "$work/records" "$saves" content/van-ban/moi.md /van-ban/moi/ | tee "$work/stages"

echo
awk "BEGIN {printf \"build: %.2f s with records, %.2f s without: %.2f times\\n\", $rounded, $plain, $rounded / $plain}"
cat "$work/save" "$work/stages"
echo "a new document: $changed files new or other, $gone gone or other"
echo "index of the documents: $index bytes packed"
tail -n 2 "$work/filter"
