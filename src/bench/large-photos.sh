#!/bin/sh
# Photos of 48 megapixels into 1600 and 400 pixels with 512 MB of heap, each kind in a process of its own:
# an ordinary and a progressive JPEG, a PNG one can see through, one of 16 bits, and WebP.
# Needs imagemagick. Use: src/bench/large-photos.sh [FOLDER]   (after: mvn -q package)
set -eu
cd "$(dirname "$0")/../.."
root=$PWD
work=${1:-$root/target/bench-large}
mkdir -p "$work/photos" "$work/classes"
convert=$(command -v convert-im6.q16 || command -v convert)

cd "$work/photos"
[ -f base.jpg ] || "$convert" -size 2000x1500 -seed 3 plasma:fractal -resize 8000x6000! -seed 5 \
  -attenuate 0.2 +noise Gaussian -depth 8 -quality 90 -sampling-factor 2x2 base.jpg
[ -f progressive.jpg ] || "$convert" base.jpg -interlace JPEG -quality 90 progressive.jpg
[ -f photo.webp ] || "$convert" base.jpg -quality 85 photo.webp
[ -f 16-bit.png ] || "$convert" base.jpg -depth 16 -quality 15 PNG48:16-bit.png
[ -f alpha.png ] || "$convert" base.jpg \( -size 8000x6000 gradient: \) -compose CopyOpacity -composite \
  -depth 8 -quality 15 PNG32:alpha.png
cd "$root"

classes="$work/classes"
jars="$root/target/lib/*"
javac -d "$classes" -cp "$jars" "$root/src/bench/java/bantin/image/PhotoBench.java"
for photo in base.jpg progressive.jpg alpha.png 16-bit.png photo.webp; do
  rm -rf "$work/store" "$work/one"
  mkdir "$work/one"
  ln "$work/photos/$photo" "$work/one/"
  start=$(date +%s.%N)
  said=$(java -Xmx512m -XX:+UseSerialGC -cp "$classes:$jars" bantin.image.PhotoBench "$work/one" "$work/store" webp)
  end=$(date +%s.%N)
  echo "$photo: $(echo "$end $start" | awk '{printf "%.1f s", $1 - $2}'), $said"
done
# all at once: the store lets in as many as there is room for
rm -rf "$work/store"
start=$(date +%s.%N)
said=$(java -Xmx512m -XX:+UseSerialGC -cp "$classes:$jars" bantin.image.PhotoBench "$work/photos" "$work/store" webp)
end=$(date +%s.%N)
echo "all: $(echo "$end $start" | awk '{printf "%.1f s", $1 - $2}'), $said"
