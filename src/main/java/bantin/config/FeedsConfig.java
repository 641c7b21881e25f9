package bantin.config;

import bantin.yaml.Key;
import bantin.yaml.Shape;
import bantin.yaml.YamlMap;

/**
 * What feeds tell of an article.
 *
 * @param fullText whether all of it, or the summary alone
 */
public record FeedsConfig(boolean fullText) {
    private static final Key FULL_TEXT = Key.flag(
            "full_text",
            false,
            "true: nguồn tin đăng trọn nội dung bài, đọc được ngay trong ứng dụng; false: chỉ có tóm tắt.");

    static final Shape SHAPE = Shape.of("Nguồn tin (feed.xml, feed.json)", FULL_TEXT);
    static final FeedsConfig DEFAULTS = new FeedsConfig(false);

    static FeedsConfig from(YamlMap map) {
        return new FeedsConfig(map.flag(FULL_TEXT));
    }
}
