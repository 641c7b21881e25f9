#!/bin/sh
# Measures the built portal with Lighthouse 12: performance, accessibility, best practices, search engines.
# Needs npm, a network for it, Python 3 and Chromium. The build itself needs none of them but Java and Maven.
#
#   ./bantin build && src/bench/lighthouse.sh [public]
set -eu

output=${1:-public}
port=${PORT:-8765}
work=$(mktemp -d)
trap 'kill "$server" 2>/dev/null || :; rm -rf "$work"' EXIT INT TERM

python3 -m http.server --bind 127.0.0.1 --directory "$output" "$port" >/dev/null 2>&1 &
server=$!
npm install --silent --no-fund --no-audit --prefix "$work" lighthouse@12

# home, list, article, album: the longest list and article stand for their kind
first() { find "$output/$1" -mindepth "$2" -maxdepth "$2" -name index.html | sort | head -n 1 | sed "s#^$output/##; s#index.html##"; }

for page in '' 'nong-nghiep/' "$(first nong-nghiep 2)" "$(first album-anh 2)"; do
    CHROME_PATH=${CHROME_PATH:-$(command -v chromium)} "$work/node_modules/.bin/lighthouse" \
        "http://127.0.0.1:$port/$page" --quiet --output=json --output-path="$work/report.json" \
        --chrome-flags='--headless=new --no-sandbox --disable-gpu --disable-background-networking'
    python3 - "$page" "$work/report.json" <<'PYTHON'
import json, sys
page, report = sys.argv[1], json.load(open(sys.argv[2]))
scores = "  ".join(f"{name} {round(100 * part['score'])}" for name, part in report["categories"].items())
print(f"/{page}  {scores}  LCP {report['audits']['largest-contentful-paint']['displayValue']}"
      f"  CLS {report['audits']['cumulative-layout-shift']['displayValue']}")
PYTHON
done
