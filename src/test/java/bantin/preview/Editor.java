package bantin.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Does what editors do to a portal's files, in an order that a seed decides. */
final class Editor {
    private static final List<String> PHOTOS = List.of("rgb.jpg", "xam.jpg", "huong-6.jpg", "cat-cut.jpg");
    private static final List<String> CATEGORIES = List.of("Kinh tế", "Văn hóa", "Không có");

    private final Path site;
    private final Random random;
    private int made = 10;

    Editor(Path site, long seed) {
        this.site = site;
        this.random = new Random(seed);
    }

    /** One deed; tells what it was. */
    String edit() throws IOException {
        switch (random.nextInt(17)) {
            case 0, 1, 2:
                return change("body", text -> text + "\nThêm một đoạn " + random.nextInt(1000) + ".\n");
            case 3:
                return change("title", text -> text.replaceFirst("title: .*", "title: Tin số " + random.nextInt(50)));
            case 4:
                return change(
                        "date", text -> text.replaceFirst("date: .*", "date: 2020-03-" + (10 + random.nextInt(19))));
            case 5:
                return change("category", text -> text.replaceFirst("category: .*", "category: " + pick(CATEGORIES)));
            case 6:
                return change("draft", text -> text.replaceFirst("date: ", "draft: true\ndate: "));
            case 7:
                return change("broken", text -> text.replaceFirst("date: .*", "date: 2020-13-45"));
            case 8:
                return change("photo", text -> text + "\n![Ảnh](/images/anh.jpg)\n");
            case 9:
                return add();
            case 10:
                return moveOrDelete();
            case 11:
                return photo();
            case 12:
                return settings();
            case 13:
                return template();
            case 14:
                return sheetAndWords();
            case 15:
                return folders();
            default:
                return saveByRenameWithOldTime();
        }
    }

    /** Everything broken is mended. */
    void repair() throws IOException {
        PreviewOf.write(site);
        for (Path article : articles()) {
            write(
                    article,
                    Files.readString(article)
                            .replaceFirst("date: .*", "date: 2020-03-15")
                            .replaceFirst("category: .*", "category: Kinh tế"));
        }
        Path photo = Path.of("src/test/resources/pictures/rgb.jpg");
        Files.createDirectories(site.resolve("content/images"));
        Files.copy(photo, site.resolve("content/images/anh.jpg"), StandardCopyOption.REPLACE_EXISTING);
        Files.deleteIfExists(site.resolve("themes/portal/templates/page.html"));
    }

    private interface Change {
        String of(String text);
    }

    private String change(String what, Change change) throws IOException {
        Path article = pick(articles());
        write(article, change.of(Files.readString(article)));
        return what + " of " + site.relativize(article);
    }

    private String add() throws IOException {
        String path = "content/news/" + (2019 + random.nextInt(3)) + "/bai-" + made++ + ".md";
        PreviewOf.put(
                site, path, PreviewOf.article("Bài mới", pick(CATEGORIES.subList(0, 2)), 10 + random.nextInt(19)));
        return "new " + path;
    }

    private String moveOrDelete() throws IOException {
        List<Path> articles = articles();
        if (articles.size() < 5) {
            return add();
        }
        Path article = pick(articles);
        if (random.nextBoolean()) {
            Files.delete(article);
            return "deleted " + site.relativize(article);
        }
        Path moved = article.resolveSibling("chuyen-" + made++ + ".md");
        Files.move(article, moved);
        return "moved " + site.relativize(article) + " to " + site.relativize(moved);
    }

    private String photo() throws IOException {
        Path photo = site.resolve("content/images/anh.jpg");
        Files.createDirectories(photo.getParent());
        String name = pick(PHOTOS);
        Files.copy(Path.of("src/test/resources/pictures", name), photo, StandardCopyOption.REPLACE_EXISTING);
        return "photo " + name;
    }

    private String settings() throws IOException {
        Path file = site.resolve("site.yml");
        String text = Files.readString(file);
        String changed =
                switch (random.nextInt(4)) {
                    case 0 -> text.replaceFirst("title: .*", "title: Xã số " + random.nextInt(9));
                    case 1 -> text + "page_sizes:\n  list: " + (1 + random.nextInt(5)) + "\n";
                    case 2 -> text.replaceFirst("title: .*", "title: [");
                    default -> text.replace("title: Văn hóa", "title: Văn hóa - Xã hội");
                };
        write(file, changed);
        return "settings: " + changed.lines().findFirst().orElse("");
    }

    private String template() throws IOException {
        String text = Files.readString(Path.of("themes/portal/templates/page.html"));
        String end = random.nextBoolean() ? "{# " + random.nextInt(9) + " #}" : "{{ khong.co }}";
        int at = text.lastIndexOf("{% endblock");
        PreviewOf.put(
                site,
                "themes/portal/templates/page.html",
                text.substring(0, at) + "<p>" + random.nextInt(9) + end + "</p>" + text.substring(at));
        return "template " + end;
    }

    private String sheetAndWords() throws IOException {
        PreviewOf.put(site, "themes/portal/assets/css/rieng.css", "p { margin: " + random.nextInt(9) + "px }\n");
        PreviewOf.put(site, "themes/portal/strings/vi.yml", "nav:\n  home: Nhà " + random.nextInt(9) + "\n");
        return "sheet and words";
    }

    private String folders() throws IOException {
        Path from = site.resolve("content/news/2020");
        Path to = site.resolve("content/news/2018");
        if (Files.exists(from) && !Files.exists(to)) {
            Files.move(from, to);
            return "folder moved away";
        }
        if (Files.exists(to) && !Files.exists(from)) {
            Files.move(to, from);
            return "folder moved back";
        }
        return add();
    }

    private String saveByRenameWithOldTime() throws IOException {
        Path article = pick(articles());
        String text = Files.readString(article);
        Path beside = article.resolveSibling("." + article.getFileName() + ".tmp");
        write(beside, text.replace("Nội dung", random.nextBoolean() ? "Nội durg" : "Nội dụng"));
        Files.setLastModifiedTime(beside, Files.getLastModifiedTime(article));
        Files.move(beside, article, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return "saved by rename " + site.relativize(article);
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> articles() throws IOException {
        try (Stream<Path> all = Files.walk(site.resolve("content/news"))) {
            return all.filter(f -> f.toString().endsWith(".md")).sorted().toList();
        }
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
