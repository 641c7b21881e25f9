package bantin.content;

import bantin.config.SiteConfig;
import bantin.content.body.Reference;
import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.problem.Severity;
import bantin.text.Moment;
import bantin.text.Slugs;
import bantin.text.Spaces;
import bantin.yaml.Key;
import bantin.yaml.Kind;
import bantin.yaml.PictureKeys;
import bantin.yaml.Shape;
import bantin.yaml.YamlMap;
import bantin.yaml.YamlValue;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the front matter that all entries share. */
public final class HeadReader {
    static final String DATE_PROBLEM = "article.date.unreadable";
    private static final Pattern LEADING_DATE = Pattern.compile("^\\d{4}-\\d{2}-\\d{2}[-_ ]");

    private static final Pattern SEPARATOR = Pattern.compile("[,;]");

    static final Key TITLE = Key.text("title", "", "Tiêu đề.").needed();
    static final Key DATE = Key.of(
            "date",
            Kind.MOMENT,
            "",
            "Ngày đăng: 2020-03-18, 2020-03-18 08:30 hoặc 18/03/2020; ngày chưa tới thì chưa đăng.");
    static final Key UPDATED = Key.of("updated", Kind.MOMENT, "", "Ngày sửa gần nhất.");
    static final Key SUMMARY = Key.text("summary", "", "Tóm tắt; mặc định lấy đoạn đầu của bài.");
    static final Key SLUG = Key.text("slug", "", "Tên ngắn trong địa chỉ; mặc định lấy từ tên tệp.");
    static final Key LANG = Key.text("lang", "", "Ngôn ngữ; mặc định là ngôn ngữ của cổng.");
    static final Key TAGS = Key.of("tags", Kind.NAMES, "", "Các thẻ.");
    static final Key ALIASES = Key.of(
            "aliases",
            Kind.TEXTS,
            "",
            "Các địa chỉ cũ, sẽ chuyển tới địa chỉ mới; có dấu hỏi cũng được: /Pages/tin.aspx?ItemID=12.");
    static final Key DRAFT = Key.flag("draft", false, "true: bản nháp, không đăng.");
    static final Key REVIEW = Key.text(
            "review",
            "",
            "Chờ duyệt, kèm lời nhắn cho người duyệt: chưa đăng cho tới khi bỏ dòng này; lời nhắn không hiện ở đâu.");
    static final Key EXPIRES = Key.of("expires", Kind.MOMENT, "", "Hết ngày này thì tự gỡ xuống.");
    static final Key COVER =
            Key.of("cover", Kind.MEDIA, "", "Ảnh đại diện: tên tệp bên cạnh bài, hoặc /đường/dẫn từ thư mục content.");
    static final Key COVER_ALT = Key.text("cover_alt", "", "Mô tả ảnh đại diện cho người không nhìn thấy ảnh.");
    static final Key COVER_CAPTION = Key.text("cover_caption", "", "Chú thích dưới ảnh đại diện.");

    static final Key COVER_FOCUS = PictureKeys.focus("cover_focus");

    static final Key TRANSLATION = Key.of(
            "translation",
            Kind.FILE,
            "",
            "Nội dung này ở ngôn ngữ khác: đường dẫn tới tệp, ví dụ en/about.md; chỉ cần ghi ở một trong hai tệp.");

    public static final List<Key> KEYS = Stream.concat(
                    Stream.of(
                            TITLE,
                            DATE,
                            UPDATED,
                            SUMMARY,
                            SLUG,
                            LANG,
                            TAGS,
                            ALIASES,
                            DRAFT,
                            REVIEW,
                            EXPIRES,
                            COVER,
                            COVER_ALT,
                            COVER_CAPTION,
                            COVER_FOCUS,
                            TRANSLATION),
                    TakedownReader.KEYS.stream())
            .toList();

    /** Nothing ends before it begins; what was seen to before that day is only odd. */
    public static Shape inOrder(Shape shape) {
        return shape.inOrder(DATE, EXPIRES, Severity.ERROR).inOrder(DATE, UPDATED, Severity.WARNING);
    }

    private final SiteConfig config;
    private final Problems problems;

    HeadReader(SiteConfig config, Problems problems) {
        this.config = config;
        this.problems = problems;
    }

    Head read(String file, YamlMap fields) {
        return new Head(
                file,
                fields.textOr(TITLE),
                slug(file, fields),
                config.language(fields, LANG, problems),
                moment(fields, DATE),
                moment(fields, UPDATED),
                fields.textOr(SUMMARY),
                tags(fields),
                aliases(fields),
                cover(fields),
                // without its title or date there is nothing to show yet
                fields.flag(DRAFT) || fields.has(REVIEW) || !fields.isFilled(),
                fields.textOr(REVIEW),
                moment(fields, EXPIRES),
                fields.text(TRANSLATION).map(target -> new Reference.Link(target, fields.place(TRANSLATION))),
                new TakedownReader(problems).read(fields),
                fields.place(fields.has(SLUG) ? SLUG : TITLE));
    }

    private Optional<Moment> moment(YamlMap fields, Key key) {
        return fields.moment(key, config.timezone(), DATE_PROBLEM);
    }

    private String slug(String file, YamlMap fields) {
        String slug = Slugs.of(fields.text(SLUG).orElseGet(() -> nameOf(file)));
        String found = slug.isEmpty() ? Slugs.of(fields.textOr(TITLE)) : slug;
        if (found.isEmpty() && fields.has(TITLE)) {
            problems.add(Problem.error("entry.slug.none", fields.place(fields.has(SLUG) ? SLUG : TITLE)));
        }
        return found;
    }

    /** {@code news/2020-03-18-le-hoi.md} and {@code news/le-hoi/index.md} are both called le-hoi. */
    static String nameOf(String file) {
        return LEADING_DATE.matcher(wholeNameOf(file)).replaceFirst("");
    }

    /** The same with the date that leads it. */
    static String wholeNameOf(String file) {
        String last = file.substring(file.lastIndexOf('/') + 1);
        String name = last.substring(0, last.contains(".") ? last.lastIndexOf('.') : last.length());
        if (name.equals("index")) {
            String folder = file.substring(0, file.lastIndexOf('/'));
            return folder.substring(folder.lastIndexOf('/') + 1);
        }
        return name;
    }

    /** A single text with commas in it was hardly meant as one tag. */
    private List<String> tags(YamlMap fields) {
        if (!fields.has(TAGS)) {
            return List.of();
        }
        List<String> tags = fields.texts(TAGS).stream().distinct().toList();
        if (tags.size() == 1
                && !fields.value(TAGS).orElseThrow().isList()
                && SEPARATOR.matcher(tags.get(0)).find()) {
            String list =
                    SEPARATOR.splitAsStream(tags.get(0)).map(Spaces::strip).collect(Collectors.joining(", "));
            problems.add(Problem.warning("head.tags.one", fields.place(TAGS), tags.get(0), list));
        }
        return tags;
    }

    private List<Head.Alias> aliases(YamlMap fields) {
        if (!fields.has(ALIASES)) {
            return List.of();
        }
        YamlValue value = fields.value(ALIASES).orElseThrow();
        if (!value.texts().isEmpty() && value.texts().size() == 1) {
            return List.of(new Head.Alias(value.texts().get(0), value.place()));
        }
        return value.items().stream()
                .flatMap(item -> item.text().stream().map(text -> new Head.Alias(text, item.place())))
                .toList();
    }

    private Optional<Head.Cover> cover(YamlMap fields) {
        return fields.text(COVER)
                .map(target -> new Head.Cover(
                        target,
                        fields.textOr(COVER_ALT),
                        fields.textOr(COVER_CAPTION),
                        fields.textOr(COVER_FOCUS),
                        fields.place(COVER)));
    }
}
