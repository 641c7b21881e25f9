#!/bin/sh
# Makes a site for hugo of the articles of a generated portal: src/bench/hugo-site.sh PORTAL FOLDER
# HUGO_PARAMS_RELATED=true while it is built gives each article five related ones.
set -eu
mkdir -p "$2/layouts/_default" "$2/content"
cp -r "$1/content/news" "$2/content/news"
cat >"$2/config.yml" <<'CONFIG'
baseURL: https://huyen.example.vn/
title: Cổng thông tin điện tử huyện
languageCode: vi
paginate: 15
taxonomies: {tag: tags, category: category}
permalinks: {news: "/:year/:filename/"}
CONFIG
cat >"$2/layouts/_default/baseof.html" <<'BASE'
<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8"><title>{{ .Title }} - {{ .Site.Title }}</title>
<meta name="description" content="{{ .Summary | plainify | truncate 200 }}"><link rel="canonical" href="{{ .Permalink }}">
<meta property="og:title" content="{{ .Title }}"><meta property="og:url" content="{{ .Permalink }}"></head>
<body><header><a href="{{ .Site.Home.RelPermalink }}">{{ .Site.Title }}</a></header>
<main>{{ block "main" . }}{{ end }}</main><footer>{{ .Site.Title }}</footer></body></html>
BASE
cat >"$2/layouts/_default/single.html" <<'SINGLE'
{{ define "main" }}<article><h1>{{ .Title }}</h1><p>{{ .Date.Format "02/01/2006" }}</p>{{ .Content }}
<ul>{{ range .Params.tags }}<li><a href="{{ "tags/" | relLangURL }}{{ . | urlize }}/">{{ . }}</a></li>{{ end }}</ul>
{{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
{{ if site.Params.related }}{{ range first 5 (site.RegularPages.Related .) }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ end }}</article>{{ end }}
SINGLE
cat >"$2/layouts/_default/list.html" <<'LIST'
{{ define "main" }}<h1>{{ .Title }}</h1>{{ range .Paginator.Pages }}<article><h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2>
<p>{{ .Date.Format "02/01/2006" }}</p><p>{{ .Summary | plainify | truncate 240 }}</p></article>{{ end }}
{{ template "_internal/pagination.html" . }}{{ end }}
LIST
