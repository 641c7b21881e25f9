package bantin.content.list;

import bantin.config.MenuItem;
import bantin.config.SiteConfig;
import bantin.problem.Problems;
import bantin.yaml.Key;
import bantin.yaml.Shape;
import bantin.yaml.YamlMap;
import java.util.List;

/**
 * What readers come to the portal to do: a tile of the home page.
 *
 * @param line its title, and where it leads: as a line of a menu does
 * @param text empty when not given
 */
public record Task(MenuItem line, String text, String icon) {
    /** The theme has a drawing for each. */
    public static final List<String> ICONS = List.of(
            "file",
            "submit",
            "lookup",
            "meeting",
            "feedback",
            "question",
            "document",
            "schedule",
            "phone",
            "map",
            "health",
            "school",
            "land",
            "news");

    private static final Key TITLE = Key.text("title", "", "Việc người dân đến cổng để làm, ví dụ Nộp hồ sơ.")
            .needed();
    private static final Key TEXT = Key.text("text", "", "Vài chữ nói rõ thêm.");
    private static final Key ICON = Key.choice("icon", "file", ICONS, "Hình vẽ trên ô.");
    private static final Key LANG = Key.text("lang", "", "Ngôn ngữ; mặc định là ngôn ngữ của cổng.");
    public static final Shape SHAPE = Shape.of("Ô việc ở trang chủ", TITLE, TEXT, MenuItem.LINK.needed(), ICON, LANG);

    static Task from(YamlMap map, SiteConfig config, Problems problems) {
        String lang = config.language(map, LANG, problems);
        return new Task(MenuItem.line(map.textOr(TITLE), map, lang), map.textOr(TEXT), map.textOr(ICON));
    }
}
