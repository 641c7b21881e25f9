package bantin.content;

import bantin.content.body.Reference;
import bantin.text.Slugs;
import bantin.yaml.Key;
import bantin.yaml.Kind;
import bantin.yaml.Shape;
import bantin.yaml.YamlMap;
import bantin.yaml.YamlValue;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a static page. Its address is its path, so that folders of pages are folders of the site. */
final class StaticPageReader {
    private static final Key LISTS = Key.of(
            "lists", Kind.TEXTS, "", "Các kiểu nội dung được kể dưới bài, ví dụ kenh-chinh-thuc ở trang liên hệ.");

    /** Of a page that does not say: behind those that do. */
    private static final int LAST = 1000;

    private static final Key ORDER = Key.number(
            "order",
            LAST,
            0,
            LAST,
            "Thứ tự trong danh sách các trang cùng thư mục, số nhỏ đứng trước; trang có trong menu theo thứ tự của"
                    + " menu.");

    static final Shape SHAPE = HeadReader.inOrder(Shape.of(
            "Trang tĩnh",
            Stream.concat(HeadReader.KEYS.stream(), Stream.of(ORDER, LISTS)).toArray(Key[]::new)));

    private StaticPageReader() {}

    static StaticPage read(Head head, Entry.Text text, YamlMap fields) {
        return new StaticPage(head, text, address(head), fields.number(ORDER), lists(fields));
    }

    private static List<Reference.Link> lists(YamlMap fields) {
        return fields.value(LISTS).map(YamlValue::each).orElse(List.of()).stream()
                .flatMap(item -> item.text().stream().map(name -> new Reference.Link(name, item.place())))
                .toList();
    }

    /** {@code pages/gioi-thieu/lich-su.md} stands at {@code /gioi-thieu/lich-su/}; an {@code index.md} is its folder. */
    private static String address(Head head) {
        String path = head.file().substring(StaticPage.KIND.folder().length());
        boolean index = EntryKind.isIndex(path);
        String folder = path.substring(0, Math.max(0, path.lastIndexOf('/')));
        String above = index ? folder.substring(0, Math.max(0, folder.lastIndexOf('/'))) : folder;
        String steps = Arrays.stream((above + "/" + head.slug()).split("/"))
                .map(Slugs::of)
                .filter(step -> !step.isEmpty())
                .collect(Collectors.joining("/"));
        return "/" + steps + "/";
    }
}
