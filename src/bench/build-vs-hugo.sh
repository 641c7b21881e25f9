#!/bin/sh
# Times a cold build of one generated portal by bantin and by hugo, turn by turn, on the same articles.
#
#   src/bench/build-vs-hugo.sh [ARTICLES] [ROUNDS]      (10000 articles of 600 syllables, 3 rounds)
#
# Needs: mvn package, hugo. Prints wall and CPU seconds of each run. Hugo's templates print comparable pages: article
# with date, tags and neighbours, lists of 15 by category and tag, feed and site map. bantin prints more (archive by
# month, related news, metadata).
set -eu
cd "$(dirname "$0")/../.."
articles=${1:-10000}
rounds=${2:-3}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

java -cp target/test-classes bantin.build.GenerateSite "$work/bantin" "$articles" 600
mkdir -p "$work/hugo/layouts/_default" "$work/hugo/content"
cp -r "$work/bantin/content/news" "$work/hugo/content/news"
cat >"$work/hugo/config.yml" <<'CONFIG'
baseURL: https://huyen.example.vn/
title: Cổng thông tin điện tử huyện
languageCode: vi
paginate: 15
taxonomies: {tag: tags, category: category}
permalinks: {news: "/:year/:slug/"}
CONFIG
cat >"$work/hugo/layouts/_default/baseof.html" <<'BASE'
<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8"><title>{{ .Title }} - {{ .Site.Title }}</title>
<meta name="description" content="{{ .Summary | plainify | truncate 200 }}"><link rel="canonical" href="{{ .Permalink }}">
<meta property="og:title" content="{{ .Title }}"><meta property="og:url" content="{{ .Permalink }}"></head>
<body><header><a href="{{ .Site.Home.RelPermalink }}">{{ .Site.Title }}</a></header>
<main>{{ block "main" . }}{{ end }}</main><footer>{{ .Site.Title }}</footer></body></html>
BASE
cat >"$work/hugo/layouts/_default/single.html" <<'SINGLE'
{{ define "main" }}<article><h1>{{ .Title }}</h1><p>{{ .Date.Format "02/01/2006" }}</p>{{ .Content }}
<ul>{{ range .Params.tags }}<li><a href="{{ "tags/" | relLangURL }}{{ . | urlize }}/">{{ . }}</a></li>{{ end }}</ul>
{{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</article>{{ end }}
SINGLE
cat >"$work/hugo/layouts/_default/list.html" <<'LIST'
{{ define "main" }}<h1>{{ .Title }}</h1>{{ range .Paginator.Pages }}<article><h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2>
<p>{{ .Date.Format "02/01/2006" }}</p><p>{{ .Summary | plainify | truncate 240 }}</p></article>{{ end }}
{{ template "_internal/pagination.html" . }}{{ end }}
LIST

timed() {
    /usr/bin/time -f "$1: %e s wall, %U s user, %S s system, %M kB" sh -c "$2" 2>&1 >/dev/null | grep "$1:"
}
round=1
while [ "$round" -le "$rounds" ]; do
    rm -rf "$work/out" "$work/bantin/.bantin" "$work/hugo/public" "$work/hugo/resources"
    timed bantin "./bantin build --quiet --site '$work/bantin' --output '$work/out'"
    timed hugo "hugo --quiet --source '$work/hugo'"
    round=$((round + 1))
done
find "$work/out" -name '*.html' | wc -l | sed 's/^/bantin pages: /'
find "$work/hugo/public" -name '*.html' | wc -l | sed 's/^/hugo pages: /'
