#!/bin/sh
# Measures the sample portal with Lighthouse, as a phone on a slow line: performance, accessibility, best practices, search
# engines. Six types of page, the median of RUNS runs each: a busy machine is a noisy judge. The portal is served by nginx as
# docs/servers/nginx.md says it, packed with gzip. What Lighthouse finds fault with is told below its page. Lighthouse starts
# Chromium without what is called RenderDocument; Chromium 150 then waits one or two seconds with its first picture of any page
# that it was quick to load, so it is started as for readers.
#
#   src/bench/lighthouse.sh [RUNS] [OUTPUT]      (5 runs; the sample portal of this folder, built for it)
#
# Needs: mvn package, chromium, nginx, and npm with its registry; LIGHTHOUSE names a folder in which Lighthouse is installed.
set -eu
cd "$(dirname "$0")/../.."
runs=${1:-5}
output=${2:-}
port=${PORT:-8765}
lighthouse=12.8.2
work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server"; rm -rf "$work"' EXIT INT TERM

tools=${LIGHTHOUSE:-$work/tools}
[ -x "$tools/node_modules/.bin/lighthouse" ] ||
    PUPPETEER_SKIP_DOWNLOAD=1 npm install --silent --no-fund --no-audit --ignore-scripts --prefix "$tools" "lighthouse@$lighthouse"

if [ -z "$output" ]; then
    output=$work/public
    ./bantin build --quiet --output "$output"
fi

sed -n '/^```nginx$/,/^```$/p' docs/servers/nginx.md | sed '1d; /^```$/,$d' | sed "s#^root .*#root $(realpath "$output");#" > "$work/cong.conf"
cat > "$work/nginx.conf" <<NGINX
daemon off;
pid $work/pid;
error_log $work/errors;
events {}
http {
    include /etc/nginx/mime.types;
    access_log off;
    client_body_temp_path $work/body;
    server { listen 127.0.0.1:$port; include $work/cong.conf; }
}
NGINX
chmod 755 "$work"
nginx -e "$work/errors" -c "$work/nginx.conf" &
server=$!

first() { find "$output/$1" -mindepth "$2" -maxdepth "$2" -name index.html | sort | head -n 1 | sed "s#^$output/##; s#index.html##"; }

# home, list, article, page, album, photo: the first of a kind where there are many
for page in '' nong-nghiep/ "$(first nong-nghiep 2)" "$(first gioi-thieu 2)" "$(first album-anh 2)" "$(first album-anh 3)"; do
    rm -f "$work"/report*.json
    run=0
    while [ "$run" -lt "$runs" ]; do
        run=$((run + 1))
        CHROME_PATH=${CHROME_PATH:-$(command -v chromium)} "$tools/node_modules/.bin/lighthouse" \
            "http://127.0.0.1:$port/$page" --quiet --output=json --output-path="$work/report$run.json" \
            --chrome-flags='--headless=new --disable-features=Translate --no-sandbox --disable-gpu --disable-background-networking --disable-component-update'
    done
    node - "$page" "$work"/report*.json <<'NODE'
const [page, ...files] = process.argv.slice(2);
const reports = files.map((file) => JSON.parse(require("fs").readFileSync(file)));
const middle = (of) => reports.map(of).sort((a, b) => a - b)[reports.length >> 1];
const value = (audit) => middle((report) => report.audits[audit].numericValue);
const scores = Object.keys(reports[0].categories).map((name) => `${name} ${Math.round(100 * middle((report) => report.categories[name].score))}`);
console.log(`/${page}  ${scores.join("  ")}  LCP ${(value("largest-contentful-paint") / 1000).toFixed(1)} s`
  + `  CLS ${value("cumulative-layout-shift").toFixed(3)}  TBT ${value("total-blocking-time").toFixed(0)} ms`
  + `  ${(value("total-byte-weight") / 1000).toFixed(0)} kB`);
for (const [name, part] of Object.entries(reports[0].categories)) {
  for (const { id, weight } of part.auditRefs) {
    const { score, title, displayValue = "", details } = reports[0].audits[id];
    if (!weight || score === null || score >= .9) continue;
    console.log(`    ${name}: ${id}: ${title} ${displayValue}`);
    for (const item of (details?.items ?? []).slice(0, 5)) console.log(`        ${item.node?.selector ?? item.url ?? item.description ?? ""}`);
  }
}
NODE
done
