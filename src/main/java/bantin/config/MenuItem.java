package bantin.config;

import bantin.problem.Place;
import bantin.yaml.Key;
import bantin.yaml.Kind;
import bantin.yaml.Shape;
import bantin.yaml.YamlMap;
import bantin.yaml.YamlValue;
import java.util.List;

/**
 * One line of a menu.
 *
 * @param link an address of the site, a content file, {@code category:slug}, {@code type:name}, or an address elsewhere; empty for a heading
 *     that only holds children
 * @param lang of the menu
 */
public record MenuItem(String title, String link, String lang, List<MenuItem> children, Place place) {
    /** What a link begins with that leads to a category: its slug follows. */
    public static final String CATEGORY = "category:";

    /** What a link begins with that leads to a list of a declared type: its name follows, then perhaps a field and a value. */
    public static final String TYPE = "type:";

    private static final Key TITLE = Key.text("title", "", "Chữ trên menu.").needed();
    /** Also of other lists whose lines lead where those of menus lead. */
    public static final Key LINK = Key.of(
            "link",
            Kind.LINK,
            "",
            "Nơi dẫn tới: /dia-chi/, pages/gioi-thieu.md, category:kinh-te, type:van-ban,"
                    + " type:van-ban/linh-vuc/dat-dai hoặc https://…");

    /** A menu holds menus: the shape holds itself. */
    static final Shape SHAPE = new Shape("Mục của menu", MenuItem::keys);

    private static List<Key> keys() {
        return List.of(
                TITLE, LINK, new Key("children", Kind.MAPS, false, "", "Các mục con.", MenuItem.SHAPE, List.of()));
    }

    /** A category, a type is named as only menus name one. */
    private static String link(YamlMap map) {
        return map.value(LINK)
                .filter(value -> !value.isList() && !value.isMap())
                .flatMap(YamlValue::text)
                .filter(text -> text.startsWith(CATEGORY) || text.startsWith(TYPE))
                .orElseGet(() -> map.textOr(LINK));
    }

    /** A line of another list, which leads where a line of a menu would. */
    public static MenuItem line(String title, YamlMap map, String lang) {
        return new MenuItem(title, link(map), lang, List.of(), map.place(LINK));
    }

    static MenuItem from(YamlMap map, String lang) {
        Key children = keys().get(2);
        return new MenuItem(
                map.textOr(TITLE),
                link(map),
                lang,
                map.maps(children).stream().map(child -> from(child, lang)).toList(),
                map.place(map.has(LINK) ? LINK : TITLE));
    }
}
