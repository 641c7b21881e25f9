#!/bin/sh
# What the records of a commune cost: documents, questions and weekly schedules beside articles, against the articles alone;
# what filtering the documents costs a reader in Chromium; how many files one more document changes.
#
#   src/bench/types.sh [ARTICLES] [DOCUMENTS] [QUESTIONS] [WEEKS] [ROUNDS]      (10000 5000 2000 500 3)
#
# Needs: mvn package, chromium, chromium-driver.
set -eu
cd "$(dirname "$0")/../.."
articles=${1:-10000}
documents=${2:-5000}
questions=${3:-2000}
weeks=${4:-500}
rounds=${5:-3}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

jars=$work/jars
mvn -o -q dependency:build-classpath -Dmdep.outputFile="$jars" -Dmdep.includeScope=test
classes=$work/classes
mkdir "$classes"
path=$classes:target/test-classes:target/classes:$(cat "$jars")
javac -d "$classes" -cp "$path" src/bench/java/bantin/types/*.java

# every build is a first one: nothing is kept from an earlier one
build() {
    rm -rf "$work/out" "$work/$1/.bantin"
    /usr/bin/time -f "$1: %e s wall, %U s user, %S s system" ./bantin build --quiet --site "$work/$1" --output "$work/out"
}
files() { (cd "$work/out" && find . -type f -exec md5sum {} + | sort); }

java -cp "$path" bantin.search.Newsroom "$work/articles" "$articles" 300
cp -r "$work/articles" "$work/records"
java -cp "$path" bantin.types.Commune "$work/records" "$documents" "$questions" "$weeks"
for round in $(seq "$rounds"); do
    build articles
    build records
done
files > "$work/before"
echo "index: $(gzip -9c "$work"/out/van-ban/loc.*.json | wc -c) bytes packed"
java -cp "$path" bantin.types.FilterBench "$work/out" /van-ban/

cat > "$work/records/content/van-ban/moi.md" <<'DOCUMENT'
---
title: Về việc công nhận ấp văn hóa
so_ky_hieu: 401/2026/QĐ-UBND
hinh_thuc: Quyết định
linh_vuc: [Văn hóa - xã hội]
co_quan: Ủy ban nhân dân xã
ngay_ban_hanh: 20/11/2026
ngay_hieu_luc: 20/11/2026
---
DOCUMENT
build records
files > "$work/after"
echo "a new document: $(comm -13 "$work/before" "$work/after" | wc -l) files new or other, $(comm -23 "$work/before" "$work/after" | wc -l) gone or other"
