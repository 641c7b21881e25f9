package bantin.content;

import bantin.content.body.Reference;
import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.yaml.Key;
import bantin.yaml.Kind;
import bantin.yaml.YamlMap;
import bantin.yaml.YamlValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads how an entry was taken down. */
final class TakedownReader {
    private static final Key WITHDRAWN = Key.text(
            "withdrawn", "", "Thu hồi, kèm lý do: trang ở lại dưới dòng lý do, rời mọi danh sách và tìm kiếm.");
    private static final Key GONE =
            Key.text("gone", "", "Gỡ bỏ, kèm lý do: ở địa chỉ cũ chỉ còn lời báo đã gỡ và lý do ấy.");
    private static final Key INSTEAD =
            Key.of("instead", Kind.FILE, "", "Khi đã gỡ bỏ: đường dẫn tới tệp hoặc địa chỉ của trang nên xem thay.");
    private static final Key VANISH =
            Key.flag("vanish", false, "true: xóa hết dấu vết, kể cả ảnh, tệp đi kèm và các bản cũ trên máy chủ.");

    static final List<Key> KEYS = List.of(WITHDRAWN, GONE, INSTEAD, VANISH);

    private final Problems problems;

    TakedownReader(Problems problems) {
        this.problems = problems;
    }

    /** What says less counts: who wants no trace of something is obeyed although she wrote a reason too. */
    Optional<Takedown> read(YamlMap fields) {
        Optional<String> withdrawn = reason(fields, WITHDRAWN);
        Optional<String> gone = reason(fields, GONE);
        boolean vanish = fields.flag(VANISH);
        Optional<Reference.Link> instead =
                fields.text(INSTEAD).map(target -> new Reference.Link(target, fields.place(INSTEAD)));
        List<Key> given = Stream.of(WITHDRAWN, GONE, VANISH)
                .filter(key -> key == VANISH ? vanish : fields.has(key))
                .toList();
        if (given.size() > 1) {
            Key last = given.get(given.size() - 1);
            problems.add(Problem.error(
                    "takedown.several", fields.place(last), given.get(0).name(), last.name()));
        }
        if (instead.isPresent() && gone.isEmpty()) {
            problems.add(Problem.warning("takedown.instead", fields.place(INSTEAD)));
        }
        if (vanish) {
            return Optional.of(new Takedown(Takedown.Kind.VANISHED, "", Optional.empty()));
        }
        return gone.map(reason -> new Takedown(Takedown.Kind.GONE, reason, instead))
                .or(() -> withdrawn.map(reason -> new Takedown(Takedown.Kind.WITHDRAWN, reason, Optional.empty())));
    }

    private Optional<String> reason(YamlMap fields, Key key) {
        Optional<String> reason = fields.text(key);
        YamlValue written = fields.entries().get(key.name());
        boolean empty = written != null && written.isBlank();
        if (empty || reason.filter(text -> !Takedown.isReason(text)).isPresent()) {
            problems.add(Problem.error("takedown.reason", empty ? written.namePlace() : fields.place(key), key.name()));
            return Optional.empty();
        }
        return reason;
    }
}
