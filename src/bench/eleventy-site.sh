#!/bin/sh
# Makes a site for eleventy of the articles of a generated portal: src/bench/eleventy-site.sh PORTAL FOLDER
set -eu
mkdir -p "$2/content" "$2/content/_includes"
cp -r "$1/content/news" "$2/content/news"
printf '{"layout": "article.11ty.cjs", "permalink": "/{{ page.date | year }}/{{ page.fileSlug }}/"}\n' >"$2/content/news/news.json"
cat >"$2/eleventy.config.cjs" <<'CONFIG'
const PAGE = 15;
module.exports = (eleventy) => {
  eleventy.addFilter("year", (date) => date.getFullYear());
  const newest = (api) => api.getFilteredByGlob("content/news/**/*.md").reverse();
  const terms = (articles) => {
    const known = new Map([["tin", articles]]);
    const add = (term, article) => known.set(term, [...(known.get(term) || []), article]);
    for (const article of articles) {
      add(`category/${article.data.category}`, article);
      for (const tag of article.data.tags || []) add(`tags/${tag}`, article);
    }
    return known;
  };
  // a page of a list is made of at most so many articles
  eleventy.addCollection("lists", (api) => [...terms(newest(api))].flatMap(([term, articles]) =>
    Array.from({ length: Math.ceil(articles.length / PAGE) }, (_, i) =>
      ({ term, number: i + 1, last: Math.ceil(articles.length / PAGE), articles: articles.slice(PAGE * i, PAGE * (i + 1)) }))));
  eleventy.addCollection("feeds", (api) => [...terms(newest(api))].map(([term, articles]) => ({ term, articles: articles.slice(0, 20) })));
  eleventy.addCollection("newest", newest);
  return { dir: { input: "content", includes: "_includes" } };
};
CONFIG
cat >"$2/content/_includes/page.cjs" <<'PAGE'
exports.site = "Cổng thông tin điện tử huyện";
exports.host = "https://huyen.example.vn";
exports.text = (html) => html.replace(/[<>&"]/g, (c) => ({ "<": "&lt;", ">": "&gt;", "&": "&amp;", '"': "&quot;" })[c]);
// of each step of an address
exports.slug = (title) => title.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replace(/[^a-z0-9/]+/g, "-");
exports.day = (date) => date.toISOString().slice(0, 10).split("-").reverse().join("/");
exports.plain = (html, most) => html.replace(/<[^>]*>/g, "").slice(0, most);
exports.html = (title, description, url, main) => `<!DOCTYPE html>
<html lang="vi"><head><meta charset="utf-8"><title>${exports.text(title)} - ${exports.site}</title>
<meta name="description" content="${exports.text(description)}"><link rel="canonical" href="${exports.host}${url}">
<meta property="og:title" content="${exports.text(title)}"><meta property="og:url" content="${exports.host}${url}"></head>
<body><header><a href="/">${exports.site}</a></header>
<main>${main}</main><footer>${exports.site}</footer></body></html>
`;
PAGE
cat >"$2/content/_includes/article.11ty.cjs" <<'ARTICLE'
const { html, text, slug, day, plain } = require("./page.cjs");
exports.render = ({ title, tags, page, content, collections }) => {
  const all = collections.newest;
  const at = (exports.places ??= new Map(all.map((article, i) => [article.url, i]))).get(page.url);
  const link = (article) => article ? `<a href="${article.url}">${text(article.data.title)}</a>` : "";
  return html(title, plain(content, 200), page.url, `<article><h1>${text(title)}</h1><p>${day(page.date)}</p>${content}
<ul>${(tags || []).map((tag) => `<li><a href="/tags/${slug(tag)}/">${text(tag)}</a></li>`).join("")}</ul>
${link(all[at - 1])}${link(all[at + 1])}</article>`);
};
ARTICLE
cat >"$2/content/lists.11ty.cjs" <<'LISTS'
const { html, text, slug, day, plain } = require("./_includes/page.cjs");
const address = (term, number) => `/${slug(term)}/${number > 1 ? `page/${number}/` : ""}`;
exports.data = { pagination: { data: "collections.lists", size: 1, alias: "list" }, permalink: ({ list }) => address(list.term, list.number) };
exports.render = ({ list, page }) => html(list.term, list.term, page.url, `<h1>${text(list.term)}</h1>
${list.articles.map((article) => `<article><h2><a href="${article.url}">${text(article.data.title)}</a></h2>
<p>${day(article.date)}</p><p>${plain(article.templateContent, 240)}</p></article>`).join("\n")}
<nav>${list.number > 1 ? `<a href="${address(list.term, list.number - 1)}">Trước</a>` : ""}
${list.number < list.last ? `<a href="${address(list.term, list.number + 1)}">Sau</a>` : ""}</nav>`);
LISTS
cat >"$2/content/feeds.11ty.cjs" <<'FEEDS'
const { site, host, text, slug, plain } = require("./_includes/page.cjs");
exports.data = { pagination: { data: "collections.feeds", size: 1, alias: "feed" }, permalink: ({ feed }) => `/${slug(feed.term)}/feed.xml`,
  eleventyExcludeFromCollections: true };
exports.render = ({ feed }) => `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>${text(feed.term)} - ${site}</title><id>${host}/${slug(feed.term)}/</id>
<updated>${feed.articles[0].date.toISOString()}</updated>
${feed.articles.map((article) => `<entry><title>${text(article.data.title)}</title><id>${host}${article.url}</id><link href="${host}${article.url}"/>
<updated>${article.date.toISOString()}</updated><summary>${text(plain(article.templateContent, 200))}</summary></entry>`).join("\n")}
</feed>
`;
FEEDS
cat >"$2/content/sitemap.11ty.cjs" <<'MAP'
const { host } = require("./_includes/page.cjs");
exports.data = { permalink: "/sitemap.xml", eleventyExcludeFromCollections: true };
exports.render = ({ collections }) => `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${collections.all.filter((page) => page.url)
  .map((page) => `<url><loc>${host}${page.url}</loc></url>`).join("\n")}</urlset>
`;
MAP
