package bantin.director;

import bantin.config.SiteConfig;
import bantin.content.type.Choice;
import bantin.content.type.ContentType;
import bantin.content.type.Field;
import bantin.problem.Problems;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * A portal in which one entry of every kind is taken down, with words that stand in it alone: the name of the kind with {@code dc}
 * before it in its address and with {@code chu} before it in everything else that it says.
 */
final class TakenDown {
    private static final String SITE = """
        title: Cổng xã Vĩnh Hựu
        url: https://vinhhuu.example.vn/
        categories: [{slug: tin-tuc, title: Tin tức}]
        types: [van-ban, gop-y, hoi-dap, thu-tuc, cong-khai, lich-cong-tac, lich-tiep-dan, bo-may, can-bo, phat-thanh, kenh-chinh-thuc]
        """;

    private final Path home;
    private final List<String> kinds = new ArrayList<>(List.of("baiviet", "trang", "album"));
    private int shade = 10;

    /** @param how the lines that take an entry down */
    TakenDown(Path home, String how) throws IOException {
        this.home = home;
        put("site.yml", SITE);
        put("content/news/khac.md", "---\ntitle: Giá lúa tăng\ndate: 2026-03-18\ncategory: tin-tuc\n---\nNội dung.\n");
        entry("news", "baiviet", "category: tin-tuc\n", how);
        entry("pages", "trang", "", how);
        entry("albums", "album", "", how);
        picture("content/albums/dcalbum/chualbumanh.png");
        for (ContentType type : types()) {
            String kind = type.name().replace("-", "");
            kinds.add(kind);
            entry(type.folder().substring("content/".length(), type.folder().length() - 1), kind, needed(type), how);
        }
    }

    List<String> kinds() {
        return List.copyOf(kinds);
    }

    private List<ContentType> types() {
        Problems none = new Problems();
        SiteConfig config = Settings.read(home, none).config();
        return SiteKinds.typesIn(home, config).all();
    }

    private static String needed(ContentType type) {
        Set<String> awaited = type.waits()
                .map(waits -> Stream.concat(Stream.of(waits.lacking()), waits.with().stream())
                        .collect(Collectors.toSet()))
                .orElse(Set.of());
        return type.fields().stream()
                .filter(field -> (field.needed() || awaited.contains(field.name())) && !field.ofHead())
                .map(field -> field.name() + ": " + value(field) + "\n")
                .collect(Collectors.joining());
    }

    private static String value(Field field) {
        return switch (field.kind()) {
            case CHOICE -> field.vocabulary().map(Choice::value).findFirst().orElseThrow();
            case DATE, MOMENT -> "2026-03-02";
            case PERIOD -> "{from: 2026-03-02, until: 2026-03-08}";
            case NUMBER, MONEY -> "2026";
            case LINK -> "https://thutuc.dichvucong.gov.vn/p/home/1";
            case GROUP ->
                "[{"
                        + field.fields().stream()
                                .filter(Field::needed)
                                .map(inner -> inner.name() + ": " + value(inner))
                                .collect(Collectors.joining(", "))
                        + "}]";
            default -> "07/2026/NQ-HĐND";
        };
    }

    private void entry(String folder, String kind, String own, String how) throws IOException {
        String word = "chu" + kind;
        String at = "content/" + folder + "/dc" + kind + "/";
        boolean attaches = kind.equals("baiviet");
        put(
                at + "index.md",
                "---\ntitle: Tên " + word + "\ndate: 2026-03-01\nslug: dc" + kind + "\nsummary: Tóm tắt " + word
                        + "\ntags: [" + word + "the]\naliases: [/dc" + kind + "cu/]\ncover: " + word
                        + "bia.png\ncover_alt: " + word + "\n" + own
                        + (attaches ? "attachments: [" + word + "tep.txt]\n" : "") + how + "---\nThân bài " + word
                        + ". [Tệp](" + word + "kem.txt), [nữa](/" + word + "tinh.txt)\n\n![" + word + "](" + word
                        + "anh.png)\n");
        picture(at + word + "bia.png");
        picture(at + word + "anh.png");
        put(at + word + "kem.txt", word);
        put(at + word + "tep.txt", word);
        put("content/static/" + word + "tinh.txt", word);
    }

    void put(String file, String text) throws IOException {
        Path path = home.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private void picture(String file) throws IOException {
        BufferedImage picture = new BufferedImage(8, 6, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(1, 1, shade++ << 8);
        ImageIO.write(picture, "png", home.resolve(file).toFile());
    }
}
