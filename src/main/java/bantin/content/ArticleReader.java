package bantin.content;

import bantin.config.CategoryConfig;
import bantin.config.SiteConfig;
import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.problem.Severity;
import bantin.text.Spaces;
import bantin.text.Suggestions;
import bantin.yaml.Key;
import bantin.yaml.Kind;
import bantin.yaml.Shape;
import bantin.yaml.YamlMap;
import bantin.yaml.YamlValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a news article. */
final class ArticleReader {
    private static final Key CATEGORY =
            Key.text("category", "", "Chuyên mục: slug hoặc tên.").needed();
    private static final Key AUTHOR = Key.text("author", "", "Tác giả.");
    private static final Key SOURCE = Key.text("source", "", "Nguồn tin.");
    private static final Key PINNED =
            Key.of("pinned", Kind.FLAG_OR_MOMENT, "false", "Ghim lên đầu trang chủ: có, hoặc đến hết một ngày.");
    private static final Key FEATURED = Key.flag("featured", false, "true: tin nổi bật.");
    private static final Key FILE = Key.of("file", Kind.FILE, "", "Tên tệp.").needed();
    private static final Key FILE_TITLE = Key.text("title", "", "Tên hiện thay cho tên tệp.");
    private static final Shape ATTACHMENT = Shape.of("Tệp đính kèm", FILE, FILE_TITLE);
    private static final Key ATTACHMENTS =
            Key.textsOrMaps("attachments", ATTACHMENT, "Tệp đính kèm: tên tệp, hoặc tệp và chữ hiện ra.");

    static final Shape SHAPE = HeadReader.inOrder(Shape.of(
                    "Bài viết",
                    Stream.concat(
                                    HeadReader.KEYS.stream(),
                                    Stream.of(CATEGORY, AUTHOR, SOURCE, PINNED, FEATURED, ATTACHMENTS))
                            .map(key -> key.name().equals("date") ? key.needed() : key)
                            .toArray(Key[]::new)))
            .inOrder(HeadReader.DATE, PINNED, Severity.WARNING);

    private final SiteConfig config;
    private final Problems problems;

    ArticleReader(SiteConfig config, Problems problems) {
        this.config = config;
        this.problems = problems;
    }

    Article read(Head head, Entry.Text text, YamlMap fields) {
        return new Article(
                head,
                text,
                category(fields),
                fields.textOr(AUTHOR),
                fields.textOr(SOURCE),
                pin(fields),
                fields.flag(FEATURED),
                attachments(fields));
    }

    private String category(YamlMap fields) {
        List<String> given = fields.texts(CATEGORY);
        if (given.size() > 1) {
            problems.add(Problem.error(
                    "article.category.several", fields.place(CATEGORY), String.join(", ", given), given.get(0)));
        } else if (given.isEmpty() && fields.has(CATEGORY)) {
            problems.add(Problem.error("yaml.key.missing", fields.place(CATEGORY), CATEGORY.name()));
        }
        if (given.size() != 1) {
            return "";
        }
        String wanted = given.get(0);
        for (CategoryConfig category : config.categories()) {
            if (category.slug().equals(wanted) || same(category.title(), wanted)) {
                return category.slug();
            }
        }
        List<String> names = config.categories().stream()
                .flatMap(c -> Stream.of(c.title(), c.slug()))
                .toList();
        Optional<String> meant = Suggestions.closest(wanted, names);
        String all = String.join(
                ", ", config.categories().stream().map(CategoryConfig::slug).toList());
        problems.add(
                meant.isPresent()
                        ? Problem.error("article.category.unknown-meant", fields.place(CATEGORY), wanted, meant.get())
                        : Problem.error("article.category.unknown", fields.place(CATEGORY), wanted, all));
        return "";
    }

    private static boolean same(String title, String wanted) {
        return Spaces.single(title)
                .toLowerCase(Locale.ROOT)
                .equals(Spaces.single(wanted).toLowerCase(Locale.ROOT));
    }

    private Optional<Article.Pin> pin(YamlMap fields) {
        Optional<YamlValue> value = fields.value(PINNED);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (value.get().isFlag()) {
            return value.get().flag().orElse(false) ? Optional.of(new Article.Pin(Optional.empty())) : Optional.empty();
        }
        return fields.moment(PINNED, config.timezone(), "yaml.type.flag-or-moment")
                .map(until -> new Article.Pin(Optional.of(until)));
    }

    private static List<Attachment> attachments(YamlMap fields) {
        List<Attachment> attachments = new ArrayList<>();
        for (YamlValue item : fields.items(ATTACHMENTS)) {
            if (item.isMap()) {
                item.map(ATTACHMENT)
                        .ifPresent(map -> attachments.add(
                                new Attachment(map.textOr(FILE), map.textOr(FILE_TITLE), map.place(FILE))));
            } else {
                item.text(Kind.FILE).ifPresent(file -> attachments.add(new Attachment(file, "", item.place())));
            }
        }
        return List.copyOf(attachments);
    }
}
