package bantin.content.list;

import bantin.config.SiteConfig;
import bantin.problem.Place;
import bantin.problem.Problems;
import bantin.problem.Severity;
import bantin.text.Moment;
import bantin.yaml.Key;
import bantin.yaml.Kind;
import bantin.yaml.Shape;
import bantin.yaml.YamlMap;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** A notice that stands on every page for a time. Text and link are empty when not given. */
public record Notice(
        String title,
        String text,
        String link,
        String level,
        String lang,
        Optional<Moment> from,
        Optional<Moment> until,
        Place linkPlace) {
    private static final Key TITLE =
            Key.text("title", "", "Thông báo ngắn gọn.").needed();
    private static final Key TEXT = Key.text("text", "", "Nói rõ thêm.");
    private static final Key LINK = Key.of("link", Kind.LINK, "", "Nơi dẫn tới.");
    private static final Key LEVEL = Key.choice(
            "level", "info", List.of("info", "warning", "urgent"), "Mức: info thông tin, warning lưu ý, urgent khẩn.");
    private static final Key LANG = Key.text("lang", "", "Ngôn ngữ; mặc định là ngôn ngữ của cổng.");
    private static final Key FROM = Key.of("from", Kind.MOMENT, "", "Hiện từ ngày này.");
    private static final Key UNTIL = Key.of("until", Kind.MOMENT, "", "Hiện đến hết ngày này.");
    public static final Shape SHAPE =
            Shape.of("Thông báo", TITLE, TEXT, LINK, LEVEL, LANG, FROM, UNTIL).inOrder(FROM, UNTIL, Severity.ERROR);

    static Notice from(YamlMap map, SiteConfig config, Problems problems) {
        ZoneId zone = config.timezone();
        return new Notice(
                map.textOr(TITLE),
                map.textOr(TEXT),
                map.textOr(LINK),
                map.textOr(LEVEL),
                config.language(map, LANG, problems),
                map.moment(FROM, zone, "date.unreadable"),
                map.moment(UNTIL, zone, "date.unreadable"),
                map.place(LINK));
    }
}
