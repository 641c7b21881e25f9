#!/bin/sh
# Photos into 1600 and 400 pixels: bantin, vipsthumbnail and hugo side by side, whole processes.
# Needs imagemagick; compares with libvips-tools and hugo where they are installed.
# Hugo and vips make WebP too in the second run of each, so that like is held against like.
# Use: src/bench/photos.sh [HOW_MANY] [FOLDER]   (after: mvn -q package)
set -eu
count=${1:-200}
cd "$(dirname "$0")/../.."
root=$PWD
work=${2:-$root/target/bench-photos}
mkdir -p "$work/base" "$work/photos"
convert=$(command -v convert-im6.q16 || command -v convert)

for i in 0 1 2 3 4 5 6 7; do
  [ -f "$work/base/$i.jpg" ] || "$convert" -size 4000x3000 -seed $i plasma:fractal \
    \( -size 2000x1500 -seed 9$i plasma:fractal -blur 0x2 -resize 4000x3000! -colorspace gray -auto-level \) \
    -compose overlay -composite -seed 5$i -attenuate 0.25 +noise Gaussian -sampling-factor 2x2 -quality 90 \
    "$work/base/$i.jpg"
done
# the same pixels under different fingerprints: bantin makes equal photos only once
n=0
while [ $n -lt "$count" ]; do
  name=$(printf '%03d' $n)
  base="$work/base/$((n % 8)).jpg"
  [ -f "$work/photos/$name.jpg" ] ||
    { head -c 2 "$base"; printf '\377\376\000\005%s' "$name"; tail -c +3 "$base"; } > "$work/photos/$name.jpg"
  n=$((n + 1))
done

timed() {
  label=$1
  shift
  start=$(date +%s.%N)
  "$@" > "$work/log" 2>&1 || { cat "$work/log"; exit 1; }
  end=$(date +%s.%N)
  echo "$label: $(echo "$end $start" | awk '{printf "%.1f s", $1 - $2}')"
}

classes="$work/classes"
mkdir -p "$classes"
jars="$root/target/lib/*"
javac -d "$classes" -cp "$jars" "$root/src/bench/java/bantin/image/PhotoBench.java"
bench() { java -Xmx512m -cp "$classes:$jars" bantin.image.PhotoBench "$work/photos" "$work/store$1" "$1"; }
rm -rf "$work/storejpeg" "$work/storewebp"
timed "bantin, JPEG" bench jpeg
timed "bantin, JPEG again" bench jpeg
timed "bantin, JPEG and WebP" bench webp

vips() {
  for format in "$@"; do
    vipsthumbnail --size 1600x -o "$work/vips/%s-1600.$format" "$work"/photos/*.jpg
    vipsthumbnail --size 400x -o "$work/vips/%s-400.$format" "$work"/photos/*.jpg
  done
}
if command -v vipsthumbnail > /dev/null; then
  mkdir -p "$work/vips"
  timed "vipsthumbnail, JPEG" vips jpg
  timed "vipsthumbnail, JPEG and WebP" vips jpg webp
fi

# hugo SITE SIZES: every photo in each of the sizes
hugo_site() {
  site="$work/$1"
  rm -rf "$site"
  mkdir -p "$site/content/album" "$site/layouts/_default"
  ln "$work"/photos/*.jpg "$site/content/album/"
  echo 'baseURL = "http://example.org/"' > "$site/config.toml"
  printf -- '---\ntitle: album\n---\n' > "$site/content/album/index.md"
  echo "{{ range .Resources.ByType \"image\" }}$2{{ end }}" > "$site/layouts/_default/single.html"
}
if command -v hugo > /dev/null; then
  jpeg='{{ (.Resize "1600x").RelPermalink }} {{ (.Resize "400x").RelPermalink }}'
  webp='{{ (.Resize "1600x webp").RelPermalink }} {{ (.Resize "400x webp").RelPermalink }}'
  hugo_site hugo-jpeg "$jpeg"
  timed "hugo, JPEG" hugo --quiet --source "$work/hugo-jpeg"
  hugo_site hugo-webp "$jpeg $webp"
  timed "hugo, JPEG and WebP" hugo --quiet --source "$work/hugo-webp"
fi
