package bantin.badinput;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A portal in which one thing is wrong.
 *
 * @param kind where the mistake stands, such as {@code head}
 * @param name what it is, so that somebody can find it again
 * @param files by their paths, made when they are asked for: some are large; they replace those of {@link #SOUND}
 */
public record BadInput(String kind, String name, Map<String, Supplier<byte[]>> files) {
    static final String SITE = """
        title: Cổng thông tin xã Bình Nhì
        url: https://binhnhi.example.vn/
        organisation:
          name: Ủy ban nhân dân xã Bình Nhì
          address: Ấp Bình Tây, xã Bình Nhì
          phone: 0273 3838 000
          email: binhnhi@example.vn
          responsible: Chủ tịch Ủy ban nhân dân xã
        categories:
          - title: Tin tức
        """;
    static final String HEAD = "---\ntitle: Giá lúa hè thu tăng\ndate: 2026-03-18\ncategory: Tin tức\n---\n";
    static final String ARTICLE = "content/news/gia-lua.md";

    private static final Map<String, String> SOUND =
            Map.of("site.yml", SITE, ARTICLE, HEAD + "Thương lái mua lúa tươi tại ruộng.\n");

    static BadInput of(String kind, String name, String path, Supplier<String> text) {
        return ofBytes(kind, name, path, () -> text.get().getBytes(StandardCharsets.UTF_8));
    }

    static BadInput ofBytes(String kind, String name, String path, Supplier<byte[]> bytes) {
        return new BadInput(kind, name, Map.of(path, bytes));
    }

    static BadInput body(String kind, String name, Supplier<String> body) {
        return of(kind, name, ARTICLE, () -> HEAD + body.get() + "\n");
    }

    /** The same with one more file. */
    BadInput with(String path, Supplier<byte[]> bytes) {
        Map<String, Supplier<byte[]>> more = new LinkedHashMap<>(files);
        more.put(path, bytes);
        return new BadInput(kind, name, more);
    }

    BadInput with(String path, String text) {
        return with(path, () -> text.getBytes(StandardCharsets.UTF_8));
    }

    /** The whole portal. */
    public void writeTo(Path site) throws IOException {
        for (Map.Entry<String, String> file : SOUND.entrySet()) {
            write(site.resolve(file.getKey()), file.getValue().getBytes(StandardCharsets.UTF_8));
        }
        for (Map.Entry<String, Supplier<byte[]>> file : files.entrySet()) {
            write(site.resolve(file.getKey()), file.getValue().get());
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    @Override
    public String toString() {
        return kind + ": " + name;
    }
}
