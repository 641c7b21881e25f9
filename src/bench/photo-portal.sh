#!/bin/sh
# A portal of albums with many photos of 12 megapixels, built from nothing with a bounded heap: how long it takes and how much
# memory, for some numbers of photos, and again when nothing changed.
#
#   src/bench/photo-portal.sh [HEAP [PHOTOS...]]      (512m; 100 400 1600)
#
# Photos lie in TMPDIR, 1.7 MB each, and what is made of them. Needs: mvn package, imagemagick, GNU time.
set -eu
cd "$(dirname "$0")/../.."
heap=${1:-512m}
[ $# -eq 0 ] || shift
[ $# -gt 0 ] || set -- 100 400 1600
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
convert=$(command -v convert-im6.q16 || command -v convert)
for i in 0 1 2 3; do
    "$convert" -size 4000x3000 -seed $i plasma:fractal -seed 5$i -attenuate 0.15 +noise Gaussian -sampling-factor 2x2 -quality 85 "$work/$i.jpg"
done
./bantin --version >/dev/null

for photos in "$@"; do
    site=$work/site
    rm -rf "$site" "$work/out"
    mkdir -p "$site/content/albums"
    printf 'title: "Ảnh của huyện"\nurl: "https://anh.example.vn/"\n' >"$site/site.yml"
    n=0
    while [ "$n" -lt "$photos" ]; do
        album=$site/content/albums/$((n / 100))
        if [ $((n % 100)) -eq 0 ]; then
            mkdir "$album"
            printf -- '---\ntitle: "Album số %s"\ndate: 2026-01-02\nphotos:\n' $((n / 100)) >"$album/index.md"
        fi
        # the same pixels under another fingerprint: of equal photos only one is made
        base=$work/$((n % 4)).jpg
        { head -c 2 "$base"; printf '\377\376\000\010%06d' "$n"; tail -c +3 "$base"; } >"$album/$n.jpg"
        printf '  - {file: %s.jpg, alt: "Ảnh số %s"}\n' "$n" "$n" >>"$album/index.md"
        n=$((n + 1))
        if [ $((n % 100)) -eq 0 ] || [ "$n" -eq "$photos" ]; then printf -- '---\n' >>"$album/index.md"; fi
    done
    for build in 'first build' 'again'; do
        BANTIN_JAVA_OPTS=-Xmx$heap /usr/bin/time -o "$work/time" -f "$photos photos, heap $heap, $build: %e s, %U s of processors, %M kB" \
            ./bantin build --site "$site" --output "$work/out" >"$work/said" 2>&1 || { cat "$work/said"; exit 1; }
        cat "$work/time"
    done
    echo "made: $(find "$work/out" -name '*.webp' -o -name '*.jpg' | wc -l) pictures, $(du -sm "$work/out" | cut -f1) MB"
done
