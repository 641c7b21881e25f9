package bantin.cli;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The folder {@code broken-sites}: a tiny site for each problem, in a folder of the problem's id; {@code id--name} is one
 * more case of it. What a repository can't hold (links, huge files, names that some systems refuse) is added here.
 */
final class BrokenSites {
    static final Path FOLDER = Path.of("src/test/resources/broken-sites");
    private static final String ARTICLE =
            "---\ntitle: Giá lúa\ndate: 2026-03-18\ncategory: tin-tuc\n---\nGiá lúa tăng.\n";

    private BrokenSites() {}

    static List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(FOLDER)) {
            return all.map(folder -> folder.getFileName().toString()).sorted().toList();
        }
    }

    static String idOf(String name) {
        return name.replaceFirst("--.*", "");
    }

    static void make(String name, Path site) throws IOException {
        Trees.copy(FOLDER.resolve(name), site);
        Path content = Files.createDirectories(site.resolve("content"));
        switch (name) {
            case "picture.too-heavy" -> {
                // a hole, not bytes: it takes no room on the disk
                try (RandomAccessFile heavy =
                        new RandomAccessFile(content.resolve("news/dinh.jpg").toFile(), "rw")) {
                    heavy.setLength((256L << 20) + 1);
                }
            }
            case "source.link.outside" ->
                Files.createSymbolicLink(
                        content.resolve("mat-khau.txt"), Trees.write(site.resolveSibling("mat-khau.txt"), "bí mật"));
            case "theme.undescribed" -> Files.createDirectories(site.resolveSibling("chung"));
            case "theme.link.outside" ->
                Files.createSymbolicLink(
                        Files.createDirectories(site.resolve("themes/sen/assets"))
                                .resolve("mat-khau.txt"),
                        Trees.write(site.resolveSibling("mat-khau.txt"), "bí mật"));
            case "source.link.dead" -> Files.createSymbolicLink(content.resolve("anh"), content.resolve("khong-co"));
            case "source.link.loop" -> Files.createSymbolicLink(content.resolve("vong"), content);
            case "source.same-name" -> {
                Trees.write(content.resolve("news/lúa.md"), ARTICLE);
                Trees.write(
                        content.resolve(Normalizer.normalize("news/lúa.md", Normalizer.Form.NFD)),
                        ARTICLE + "Vụ hè thu.\n");
            }
            case "source.special" -> {
                Path socket = Files.createDirectories(content.resolve("news")).resolve("o-cam.md");
                ServerSocketChannel.open(StandardProtocolFamily.UNIX)
                        .bind(UnixDomainSocketAddress.of(socket))
                        .close();
            }
            case "source.too-large" -> Trees.write(content.resolve("news/lua.md"), ARTICLE + "lúa ".repeat(1_200_000));
            case "yaml.too-large" ->
                Trees.write(
                        content.resolve("news/lua.md"),
                        ARTICLE.replace("date:", "summary: " + "lúa ".repeat(70_000) + "\ndate:"));
            case "yaml.too-many-keys" ->
                Trees.write(
                        content.resolve("news/lua.md"), ARTICLE.replace("date:", lines("muc%d: lúa\n", 501) + "date:"));
            case "yaml.too-many-items" ->
                Trees.write(content.resolve("links.yml"), lines("- {title: Trang %d}\n", 10_001));
            case "static.name" -> Trees.write(content.resolve("static/gio: 8.txt"), "8 giờ\n");
            default -> {
                // all of it is in the repository
            }
        }
    }

    private static String lines(String line, int count) {
        return IntStream.range(0, count).mapToObj(line::formatted).collect(Collectors.joining());
    }
}
