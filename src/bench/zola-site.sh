#!/bin/sh
# Makes a site for zola of the articles of a generated portal: src/bench/zola-site.sh PORTAL FOLDER
set -eu
mkdir -p "$2/templates"
cp -r "$1/content" "$2/content"
# what zola does not know of by itself stands under names of its own; the category comes before the tags
find "$2/content/news" -name '*.md' -exec sed -i -E -e '2,/^---$/ {
    /^author:/d
    /^category: / { s///; h; d }
    /^tags: / { G; s/^tags: (.*)\n(.*)/taxonomies: {tags: \1, category: [\2]}/ }
}' {} \;
for folder in "$2"/content/news/*/; do printf '+++\ntransparent = true\nrender = false\n+++\n' >"$folder/_index.md"; done
printf '+++\ntitle = "Tin"\nsort_by = "date"\npaginate_by = 15\n+++\n' >"$2/content/news/_index.md"
printf '+++\ntitle = "Trang chủ"\n+++\n' >"$2/content/_index.md"
cat >"$2/config.toml" <<'CONFIG'
base_url = "https://huyen.example.vn"
title = "Cổng thông tin điện tử huyện"
default_language = "vi"
generate_feed = true
taxonomies = [{ name = "tags", paginate_by = 15, feed = true }, { name = "category", paginate_by = 15, feed = true }]
CONFIG
cat >"$2/templates/base.html" <<'BASE'
<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8"><title>{% block title %}{{ config.title }}{% endblock %}</title>
<meta name="description" content="{% block description %}{{ config.title }}{% endblock %}"><link rel="canonical" href="{{ current_url }}">
<meta property="og:title" content="{% block ogtitle %}{{ config.title }}{% endblock %}"><meta property="og:url" content="{{ current_url }}"></head>
<body><header><a href="{{ get_url(path="/") }}">{{ config.title }}</a></header>
<main>{% block main %}{% endblock %}</main><footer>{{ config.title }}</footer></body></html>
BASE
cat >"$2/templates/page.html" <<'PAGE'
{% extends "base.html" %}
{% block title %}{{ page.title }} - {{ config.title }}{% endblock %}
{% block ogtitle %}{{ page.title }}{% endblock %}
{% block description %}{{ page.content | striptags | truncate(length=200) }}{% endblock %}
{% block main %}<article><h1>{{ page.title }}</h1><p>{{ page.date | date(format="%d/%m/%Y") }}</p>{{ page.content | safe }}
<ul>{% for tag in page.taxonomies.tags %}<li><a href="{{ get_taxonomy_url(kind="tags", name=tag) }}">{{ tag }}</a></li>{% endfor %}</ul>
{% if page.lower %}<a href="{{ page.lower.permalink }}">{{ page.lower.title }}</a>{% endif %}
{% if page.higher %}<a href="{{ page.higher.permalink }}">{{ page.higher.title }}</a>{% endif %}</article>{% endblock %}
PAGE
cat >"$2/templates/section.html" <<'LIST'
{% extends "base.html" %}
{% block main %}{% if paginator %}<h1>{{ config.title }}</h1>{% for page in paginator.pages %}<article><h2><a href="{{ page.permalink }}">{{ page.title }}</a></h2>
<p>{{ page.date | date(format="%d/%m/%Y") }}</p><p>{{ page.content | striptags | truncate(length=240) }}</p></article>{% endfor %}
<nav>{% if paginator.previous %}<a href="{{ paginator.previous }}">Trước</a>{% endif %}{% if paginator.next %}<a href="{{ paginator.next }}">Sau</a>{% endif %}</nav>{% endif %}{% endblock %}
LIST
cp "$2/templates/section.html" "$2/templates/index.html"
cp "$2/templates/section.html" "$2/templates/taxonomy_single.html"
cat >"$2/templates/taxonomy_list.html" <<'TERMS'
{% extends "base.html" %}
{% block main %}<ul>{% for term in terms %}<li><a href="{{ term.permalink }}">{{ term.name }}</a></li>{% endfor %}</ul>{% endblock %}
TERMS
