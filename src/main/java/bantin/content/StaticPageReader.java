package bantin.content;

import bantin.text.Slugs;
import bantin.yaml.Key;
import bantin.yaml.Shape;
import bantin.yaml.YamlMap;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Reads a static page. Its address is its path, so that folders of pages are folders of the site. */
final class StaticPageReader {
    static final Shape SHAPE = HeadReader.inOrder(Shape.of("Trang tĩnh", HeadReader.KEYS.toArray(Key[]::new)));

    private StaticPageReader() {}

    static StaticPage read(Head head, Entry.Text text, YamlMap fields) {
        return new StaticPage(head, text, address(head));
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
