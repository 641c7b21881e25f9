package bantin.content.list;

import bantin.problem.Place;
import bantin.yaml.Key;
import bantin.yaml.Kind;
import bantin.yaml.Shape;
import bantin.yaml.YamlMap;
import java.util.List;

/** A group of the links directory. */
public record LinkGroup(String title, List<Link> links) {

    /** Description and logo are empty when not given. */
    public record Link(String title, String url, String description, String logo, Place place, Place logoPlace) {}

    private static final Key TITLE = Key.text("title", "", "Tên nhóm.").needed();
    private static final Key LINK_TITLE = Key.text("title", "", "Tên trang.").needed();
    private static final Key URL = Key.of("url", Kind.WEB_ADDRESS, "", "Địa chỉ, bắt đầu bằng https://.")
            .needed();
    private static final Key DESCRIPTION = Key.text("description", "", "Một câu giới thiệu.");
    private static final Key LOGO = Key.of("logo", Kind.MEDIA, "", "Hình biểu trưng: /đường/dẫn từ thư mục content.");
    private static final Shape LINK = Shape.of("Liên kết", LINK_TITLE, URL, DESCRIPTION, LOGO);
    private static final Key LINKS = Key.maps("links", LINK, "Các liên kết của nhóm.");
    public static final Shape SHAPE = Shape.of("Nhóm liên kết", TITLE, LINKS);

    static LinkGroup from(YamlMap map) {
        return new LinkGroup(
                map.textOr(TITLE),
                map.maps(LINKS).stream()
                        .map(link -> new Link(
                                link.textOr(LINK_TITLE),
                                link.textOr(URL),
                                link.textOr(DESCRIPTION),
                                link.textOr(LOGO),
                                link.place(URL),
                                link.place(LOGO)))
                        .toList());
    }
}
