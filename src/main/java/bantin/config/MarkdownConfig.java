package bantin.config;

import bantin.yaml.Key;
import bantin.yaml.Shape;
import bantin.yaml.YamlMap;
import java.util.List;

/**
 * How Markdown is read.
 *
 * @param html {@code clean}, {@code keep} or {@code escape}: what becomes of raw HTML in an article
 */
public record MarkdownConfig(String html) {
    private static final Key HTML = Key.choice(
            "html",
            "clean",
            List.of("clean", "keep", "escape"),
            "HTML trong bài: clean lọc thẻ lạ, keep giữ nguyên, escape hiện thành chữ.");

    static final Shape SHAPE = Shape.of("Cách đọc Markdown", HTML);
    static final MarkdownConfig DEFAULTS = new MarkdownConfig("clean");

    static MarkdownConfig from(YamlMap map) {
        return new MarkdownConfig(map.textOr(HTML));
    }
}
