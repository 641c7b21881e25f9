package bantin.content.type;

import bantin.yaml.Key;
import bantin.yaml.Kind;
import bantin.yaml.Shape;
import java.util.List;
import java.util.stream.Stream;

/** The keys that describe a field in a type's file. */
final class FieldShape {
    static final Key KIND = Key.choice(
            "kind",
            "text",
            Stream.of(FieldKind.values()).map(FieldKind::word).toList(),
            "Mục chứa gì. Mục chung như title, date, cover không cần kind.");
    static final Key LABEL = words("label", "Chữ hiện trước giá trị.").needed();
    static final Key HELP = words("help", "Một câu chỉ dẫn cho người soạn.");
    static final Key NEEDED = Key.flag("needed", false, "true: mục nào cũng phải ghi.");
    static final Key SEVERAL = Key.flag("several", false, "true: ghi được nhiều giá trị.");
    static final Key DEFAULT = Key.of("default", Kind.FREE, "", "Giá trị khi không ghi.");
    static final Key CHOICES =
            Key.of("choices", Kind.FREE, "", "Các từ của choice: một chữ, hoặc value, label và choices bên dưới.");
    static final Key LEAST = Key.of("least", Kind.DECIMAL, "", "Số nhỏ nhất.");
    static final Key MOST = Key.of("most", Kind.DECIMAL, "", "Số lớn nhất.");
    static final Key UNIT = words("unit", "Đơn vị đứng sau số; của money là đồng.");
    static final Key ENTRIES = texts("entries", "Kiểu nội dung mà entry dẫn tới; bỏ trống là bất cứ kiểu nào.");
    static final Key OTHER_SIDE = words("other_side", "Chữ hiện ở trang được dẫn tới, ví dụ Được thay thế bởi.");
    static final Key FORMS_BY = Key.text("forms_by", "", "Tên mục choice cho biết mẫu nào ở forms là mẫu của mục này.");
    static final Key FORMS = Key.of(
            "forms",
            Kind.NAMED_TEXTS,
            "",
            "Mẫu chữ của từng từ ở forms_by, ví dụ {so}/QĐ-{co-quan}; nhiều mẫu cách nhau bằng dấu |. Khác mẫu thì"
                    + " nhắc.");
    static final Key HOSTS = texts("hosts", "Các trang mà link được dẫn tới, kể cả trang con của chúng.");
    static final Key FACET = Key.flag("facet", false, "true: mỗi giá trị có một danh sách riêng.");
    static final Key COLUMN = Key.flag("column", false, "true: là một cột của bảng, một dòng của danh sách.");
    static final Key SEARCH = Key.choice(
            "search",
            "",
            List.of("none", "body", "summary", "title"),
            "Tìm thấy theo mục này: none không, body như bài viết, summary như tóm tắt, title như tiêu đề.");
    static final Key SORT = Key.choice(
            "sort",
            "words",
            List.of("words", "given-name", "natural"),
            "Khi list.order xếp theo mục này: words theo chữ, given-name theo tên rồi tới họ, natural theo số đếm (9"
                    + " trước 10).");
    static final Key PRIVATE = Key.flag("private", false, "true: chỉ để người soạn biết, không có trong trang nào.");
    static final Key INITIALS =
            Key.text("initials_unless", "", "Tên một mục flag: không phải true thì tên người chỉ hiện chữ cái đầu.");

    /** What says something only of fields of some kinds. */
    private static final List<Key> COMMON = List.of(
            KIND,
            LABEL,
            HELP,
            NEEDED,
            SEVERAL,
            DEFAULT,
            CHOICES,
            LEAST,
            MOST,
            UNIT,
            ENTRIES,
            OTHER_SIDE,
            FORMS_BY,
            FORMS,
            HOSTS);

    private static final List<Key> USES = List.of(FACET, COLUMN, SORT, SEARCH, PRIVATE, INITIALS);

    /** A group holds fields, none of which is a group. */
    private static final Shape INNER = Shape.of(
            "Mục của nhóm", Stream.concat(COMMON.stream(), USES.stream()).toArray(Key[]::new));

    static final Key FIELDS = Key.namedMaps("fields", INNER, "Các mục của group.");
    static final Shape SHAPE = Shape.of(
            "Mục của phần đầu",
            Stream.of(COMMON.stream(), Stream.of(FIELDS), USES.stream())
                    .flatMap(keys -> keys)
                    .toArray(Key[]::new));

    private FieldShape() {}

    static Key words(String name, String doc) {
        return Key.of(name, Kind.WORDS, "", doc);
    }

    static Key texts(String name, String doc) {
        return Key.of(name, Kind.TEXTS, "", doc);
    }

    /** The keys that say nothing of a field of a kind. */
    static Stream<Key> unfit(FieldKind kind) {
        return Stream.of(
                        kind == FieldKind.CHOICE ? null : CHOICES,
                        kind == FieldKind.NUMBER || kind == FieldKind.MONEY ? null : LEAST,
                        kind == FieldKind.NUMBER || kind == FieldKind.MONEY ? null : MOST,
                        kind == FieldKind.NUMBER || kind == FieldKind.MONEY ? null : UNIT,
                        kind == FieldKind.ENTRY ? null : ENTRIES,
                        kind == FieldKind.ENTRY ? null : OTHER_SIDE,
                        kind == FieldKind.GROUP ? null : FIELDS,
                        kind == FieldKind.TEXT ? null : INITIALS,
                        kind == FieldKind.TEXT ? null : FORMS_BY,
                        kind == FieldKind.TEXT ? null : FORMS,
                        kind == FieldKind.LINK ? null : HOSTS,
                        kind == FieldKind.TEXT ? null : SORT,
                        kind.maySeveral() ? null : SEVERAL,
                        kind.mayFacet() ? null : FACET,
                        kind.mayColumn() ? null : COLUMN)
                .flatMap(Stream::ofNullable);
    }
}
