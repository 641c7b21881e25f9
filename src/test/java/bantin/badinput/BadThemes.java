package bantin.badinput;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Templates, style sheets, words and descriptions of themes. */
final class BadThemes {
    private static final String PAGE = "themes/portal/templates/article.html";
    private static final String SHEET = "themes/portal/assets/css/portal.css";

    private BadThemes() {}

    static List<BadInput> all() {
        List<BadInput> all = new ArrayList<>();
        templates().forEach((called, text) -> all.add(BadInput.of("template", called, PAGE, text)));
        sheets().forEach((called, text) -> all.add(BadInput.of("style sheet", called, SHEET, text)));
        words().forEach((called, text) -> all.add(BadInput.of("words", called, "themes/portal/strings/vi.yml", text)));
        words().forEach((called, text) -> all.add(BadInput.of("theme.yml", called, "themes/portal/theme.yml", text)));
        all.add(BadInput.ofBytes("template", "in UTF-16", PAGE, () -> "{{ site.title }}"
                .getBytes(java.nio.charset.StandardCharsets.UTF_16)));
        all.add(BadInput.ofBytes("template", "of random bytes", PAGE, () -> BadFiles.noise(7, 50_000)));
        all.add(BadInput.ofBytes("style sheet", "of random bytes", SHEET, () -> BadFiles.noise(8, 50_000)));
        all.add(BadInput.of(
                "theme.yml", "extends itself", "themes/portal/theme.yml", () -> "name: portal\nextends: portal\n"));
        all.add(BadInput.of(
                "theme.yml", "extends nothing", "themes/portal/theme.yml", () -> "name: portal\nextends: khong-co\n"));
        all.add(BadInput.of(
                "theme.yml",
                "1 900 options",
                "themes/portal/theme.yml",
                () -> "name: portal\noptions:\n"
                        + IntStream.range(0, 1_900)
                                .mapToObj(i -> "  o" + i + ": {type: sai}\n")
                                .collect(Collectors.joining())));
        BadInput deep = BadInput.of("template", "parts in parts", PAGE, () -> "{% include \"parts/p0.html\" %}");
        for (int i = 0; i < 300; i++) {
            deep = deep.with(
                    "themes/portal/templates/parts/p" + i + ".html", "{% include \"parts/p" + (i + 1) + ".html\" %}");
        }
        all.add(deep);
        BadInput layers =
                BadInput.of("theme.yml", "30 layers", "site.yml", () -> BadInput.SITE + "theme:\n  name: t0\n");
        for (int i = 0; i < 30; i++) {
            layers = layers.with("themes/t" + i + "/theme.yml", "name: t" + i + "\nextends: t" + (i + 1) + "\n");
        }
        all.add(layers);
        return all;
    }

    private static Map<String, Supplier<String>> templates() {
        Map<String, Supplier<String>> texts = new LinkedHashMap<>();
        List<String> small = List.of(
                "{{",
                "{%",
                "{#",
                "{{ }}",
                "{% %}",
                "{{ a }}",
                "{{ site.a }}",
                "{{ site.title | a }}",
                "{{ 1 / 0 }}",
                "{{ site.title.substring(0, 1) }}",
                "{{ site.getClass().forName(\"java.lang.Runtime\") }}",
                "{{ \"a\" * 2 }}",
                "{{ a() }}",
                "{{ t() }}",
                "{{ t(\"khong.co\") }}",
                "{{ t(1, 2) }}",
                "{% if %}a{% endif %}",
                "{% if true %}",
                "{% endif %}",
                "{% for a %}",
                "{% for a in site %}{% endfor %}",
                "{% for a in 1 %}{% endfor %}",
                "{% include %}",
                "{% include \"../../site.yml\" %}",
                "{% include \"/etc/passwd\" %}",
                "{% extends \"a\" %}",
                "{% extends \"article.html\" %}",
                "{% block a %}{% block a %}{% endblock %}{% endblock %}",
                "{% macro a() %}{{ a() }}{% endmacro %}{{ a() }}",
                "{% set a = %}",
                "{% import \"a\" %}",
                "{% from \"a\" import b %}",
                "{% verbatim %}",
                "{% autoescape %}",
                "{% filter a %}{% endfilter %}",
                "{{ site | json | json | json }}",
                "{{ page }}",
                "{{ site }}",
                "{{ range(0, 2000000000) }}",
                "{{ range(0, 10, 0) }}",
                "{% parallel %}{% endparallel %}",
                "{{ \"a }}",
                "{{ 'a\" }}",
                "{{ 99999999999999999999 }}",
                "{{ -1 | abs }}",
                "{{ a ? b : c }}",
                "{{ [1, 2 }}",
                "{{ {a: } }}",
                "{{ asset(\"khong-co.css\") }}",
                "{{ asset(1) }}",
                "{{ null.a.b }}",
                "{{ \"\\u0000\" }}",
                "{% cache 'a' %}{% endcache %}",
                "{{ site.title | replace({\"a\": 1}) }}",
                "{{ page.date | date(\"QQQQQQQ\") }}",
                "{{ \"a\" is b }}",
                "{{ 1 is even }}",
                "{{ \"a\" is even }}",
                "{{ max() }}",
                "{{ i18n(\"a\", \"b\") }}",
                "{{ site.title | slice(5, 1) }}",
                "{{ site.title | slice(-5, 10000) }}",
                "{{ \"a\" | abbreviate(1) }}",
                "{{ \"%s%s%s\" | format(1) }}",
                "{{ 5 | numberformat(\"#,##,#.#.#\") }}",
                "{{ \"a\" | sha256 }}",
                "{{ \"[a\" | split(\"[\") }}",
                "{{ \"a\" matches \"(a+)+$\" }}",
                "{{ site.title matches \"[\" }}");
        small.forEach(text -> texts.put("holds " + text, () -> text));
        texts.put("matches that take hours", () -> "{{ \"" + "a".repeat(60) + "b\" matches \"(a|a|aa)+$\" }}");
        texts.put("splits that take hours", () -> "{{ \"" + "a".repeat(60) + "b\" | split(\"(a|a|aa)+$\") }}");
        texts.put(
                "replaces that grow",
                () -> "{% set a = \"aaaaaaaaaa\" %}" + "{% set a = a | replace({\"a\": \"aaaaaaaaaa\"}) %}".repeat(12)
                        + "{{ a }}");
        texts.put(
                "joins that grow",
                () -> "{% set a = \"aa\" %}" + "{% set a = [a, a, a, a] | join(a) %}".repeat(12) + "{{ a }}");
        texts.put("lists that grow", () -> "{% set a = [1] %}" + "{% set a = [a, a] %}".repeat(40) + "{{ a }}");
        texts.put("texts that grow", () -> "{% set a = \"aa\" %}" + "{% set a = a ~ a %}".repeat(40) + "{{ a }}");
        texts.put("loops in loops", () -> "{% for a in range(0, 999) %}".repeat(4) + "a" + "{% endfor %}".repeat(4));
        texts.put(
                "loops in loops in loops, 40 deep",
                () -> "{% for a in [1, 2] %}".repeat(40) + "a" + "{% endfor %}".repeat(40));
        texts.put("itself", () -> "{% include \"article.html\" %}");
        texts.put("itself twice", () -> "{% include \"article.html\" %}{% include \"article.html\" %}");
        texts.put("brackets, 10 000 deep", () -> "{{ " + "(".repeat(10_000) + "1" + ")".repeat(10_000) + " }}");
        texts.put("sums of 20 000", () -> "{{ " + "1 + ".repeat(20_000) + "1 }}");
        texts.put("conditions, 5 000 deep", () -> "{% if true %}".repeat(5_000) + "a" + "{% endif %}".repeat(5_000));
        texts.put("20 000 open blocks", () -> "{% if true %}\n".repeat(20_000));
        texts.put("20 000 names that nobody knows", () -> "{{ khong_co }}\n".repeat(20_000));
        texts.put("200 different names in lines", () -> IntStream.range(0, 200)
                .mapToObj(i -> "{{ k" + i + " }}\n")
                .collect(Collectors.joining()));
        texts.put("20 000 signs of opening", () -> "{{ ".repeat(20_000));
        texts.put("20 000 signs of tags", () -> "{% ".repeat(20_000));
        texts.put("20 000 comments open", () -> "{# ".repeat(20_000));
        texts.put("20 000 names of tags", () -> "{% khong %}\n".repeat(20_000));
        texts.put("spaces, 500 kB", () -> "{{" + " ".repeat(500_000) + "}}");
        texts.put("spaces in a tag, 500 kB", () -> "{%" + " ".repeat(500_000) + "if");
        texts.put("an open quote, 500 kB", () -> "{{ \"" + "a".repeat(500_000));
        texts.put("backslashes, 100 kB", () -> "{{ \"" + "\\\\".repeat(50_000) + "\" }}");
        texts.put("a name of 200 kB", () -> "{{ " + "a".repeat(200_000) + " }}");
        texts.put("dots of 200 kB", () -> "{{ site" + ".a".repeat(100_000) + " }}");
        texts.put("digits of 200 kB", () -> "{{ " + "1".repeat(200_000) + " }}");
        texts.put("4 MB of text", () -> "lúa\n".repeat(900_000));
        texts.put("6 MB of text", () -> "lúa\n".repeat(1_300_000));
        texts.put("20 000 verbatims", () -> "{% verbatim %}".repeat(20_000));
        texts.put("20 000 blocks", () -> "{% block a %}{% endblock %}".repeat(20_000));
        return texts;
    }

    private static Map<String, Supplier<String>> sheets() {
        Map<String, Supplier<String>> texts = new LinkedHashMap<>();
        List<String> signs = List.of(
                "url(",
                "url(\"",
                "url( ",
                "url(a",
                "/*",
                "*/",
                "/* option: a",
                "/* option: accent */",
                "\"",
                "'",
                "\\",
                "{",
                "}",
                ";",
                ":",
                "a:b;/* option: accent */",
                "@import ",
                "<!--",
                "-->",
                "a{",
                "\\\n",
                "url(../");
        for (String sign : signs) {
            texts.put("300 kB of " + sign, () -> sign.repeat(300_000 / sign.length()));
        }
        texts.put("spaces before an option", () -> "a{color:red;" + " ".repeat(300_000) + "/* option: accent */}");
        texts.put("20 000 missing files", () -> IntStream.range(0, 20_000)
                .mapToObj(i -> "a{background:url(k" + i + ".png)}\n")
                .collect(Collectors.joining()));
        texts.put("a file far above", () -> "a{background:url(" + "../".repeat(50_000) + "etc/passwd)}");
        texts.put("a file out of folders", () -> "a{background:url(" + "a/../".repeat(50_000) + "a.png)}");
        texts.put("data of 3 MB", () -> "a{background:url(data:image/png;base64," + "A".repeat(3_000_000) + ")}");
        texts.put("nothing", () -> "");
        texts.put("half a character", () -> "a{content:\"\ud800\"}");
        return texts;
    }

    private static Map<String, Supplier<String>> words() {
        Map<String, Supplier<String>> texts = new LinkedHashMap<>();
        texts.put("nothing", () -> "");
        texts.put("a list", () -> "- a\n- b\n");
        texts.put("a text", () -> "chào\n");
        texts.put("an open quote", () -> "nav.label: \"Menu\nb: c\n");
        texts.put("lists for words", () -> "nav.label: [a, b]\nskip: {a: [b]}\narticle.tags: 5\n");
        texts.put("binary", () -> "\u0000\u0001".repeat(50));
        texts.put("1 900 words", () -> BadHeads.lines("k%d: a\n", 1_900));
        texts.put("9 000 words", () -> BadHeads.lines("k%d: a\n", 9_000));
        texts.put("40 000 faulty lines", () -> BadHeads.lines("k%d: \"a\" b\n", 40_000));
        texts.put("deep", () -> "a: ".repeat(3_000) + "b\n");
        texts.put("steps without end", () -> IntStream.range(0, 1_000)
                .mapToObj(i -> " ".repeat(i) + "a:\n")
                .collect(Collectors.joining()));
        texts.put("a word of 1 MB", () -> "article.tags: " + "a".repeat(1_000_000) + "\n");
        texts.put("places that fill each other", () -> "count.articles: \"{0}{1}{2}{0}{00}{999999999999}{\"\n");
        texts.put("twice the same", () -> "article.tags: a\narticle.tags: b\n");
        texts.put("repeats itself", () -> "a: &a [*a]\n");
        return texts;
    }
}
