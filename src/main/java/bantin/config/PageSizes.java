package bantin.config;

import bantin.yaml.Key;
import bantin.yaml.Shape;
import bantin.yaml.YamlMap;

/** How many items stand on a page or in a block. */
public record PageSizes(
        int list, int homeLatest, int featured, int categoryBlock, int albums, int related, int sameCategory) {
    private static final int MOST = 500;
    private static final Key LIST = Key.number("list", 15, 1, MOST, "Số bài trên một trang danh sách.");
    private static final Key HOME_LATEST = Key.number("home_latest", 8, 1, MOST, "Số tin mới nhất ở trang chủ.");
    private static final Key FEATURED = Key.number("featured", 5, 0, MOST, "Số tin nổi bật ở trang chủ.");
    private static final Key CATEGORY_BLOCK =
            Key.number("category_block", 4, 1, MOST, "Số bài trong khối chuyên mục ở trang chủ.");
    private static final Key ALBUMS = Key.number("albums", 4, 0, MOST, "Số album ở trang chủ.");
    private static final Key RELATED = Key.number("related", 4, 0, MOST, "Số tin liên quan cuối bài.");

    private static final Key SAME_CATEGORY = Key.number("same_category", 5, 0, MOST, "Số tin cùng chuyên mục bên bài.");

    static final Shape SHAPE =
            Shape.of("Số mục trên trang", LIST, HOME_LATEST, FEATURED, CATEGORY_BLOCK, ALBUMS, RELATED, SAME_CATEGORY);

    static final PageSizes DEFAULTS = new PageSizes(15, 8, 5, 4, 4, 4, 5);

    static PageSizes from(YamlMap map) {
        return new PageSizes(
                map.number(LIST),
                map.number(HOME_LATEST),
                map.number(FEATURED),
                map.number(CATEGORY_BLOCK),
                map.number(ALBUMS),
                map.number(RELATED),
                map.number(SAME_CATEGORY));
    }
}
