#!/bin/sh
# Measures the built portal with Lighthouse 12: performance, accessibility, best practices, search engines.
# Each page is measured RUNS times (3) and the median of each score is told: a busy machine is a noisy judge.
# Needs npm, a network for it, Python 3 and Chromium. The build itself needs none of them but Java and Maven.
#
#   ./bantin build && src/bench/lighthouse.sh [public]
set -eu

output=${1:-public}
port=${PORT:-8765}
runs=${RUNS:-3}
work=$(mktemp -d)
trap 'kill "$server" 2>/dev/null || :; rm -rf "$work"' EXIT INT TERM

python3 -m http.server --protocol HTTP/1.1 --bind 127.0.0.1 --directory "$output" "$port" >/dev/null 2>&1 &
server=$!
tools=${LIGHTHOUSE:-$work}
[ -x "$tools/node_modules/.bin/lighthouse" ] || npm install --silent --no-fund --no-audit --prefix "$tools" lighthouse@12

# home, list, article, album: the first list and article of a large category, the first album
first() { find "$output/$1" -mindepth "$2" -maxdepth "$2" -name index.html | sort | head -n 1 | sed "s#^$output/##; s#index.html##"; }

for page in '' 'nong-nghiep/' "$(first nong-nghiep 2)" "$(first album-anh 2)"; do
    rm -f "$work"/report*.json
    run=0
    while [ "$run" -lt "$runs" ]; do
        run=$((run + 1))
        CHROME_PATH=${CHROME_PATH:-$(command -v chromium)} "$tools/node_modules/.bin/lighthouse" \
            "http://127.0.0.1:$port/$page" --quiet --output=json --output-path="$work/report$run.json" \
            --chrome-flags='--headless=new --no-sandbox --disable-gpu --disable-background-networking'
    done
    python3 - "$page" "$work"/report*.json <<'PYTHON'
import json, statistics, sys
page, reports = sys.argv[1], [json.load(open(name)) for name in sys.argv[2:]]
def median(value): return statistics.median(map(value, reports))
scores = "  ".join(f"{name} {round(100 * median(lambda r: r['categories'][name]['score']))}" for name in reports[0]["categories"])
def audit(name): return median(lambda r: r["audits"][name]["numericValue"])
print(f"/{page}  {scores}  LCP {audit('largest-contentful-paint') / 1000:.1f} s  CLS {audit('cumulative-layout-shift'):.3f}"
      f"  TBT {audit('total-blocking-time'):.0f} ms")
for name, part in reports[0]["categories"].items():
    for ref in part["auditRefs"]:
        found = reports[0]["audits"][ref["id"]]
        if ref["weight"] and found["score"] is not None and found["score"] < .9:
            print(f"    {name}: {found['title']} {found.get('displayValue', '')}")
PYTHON
done
