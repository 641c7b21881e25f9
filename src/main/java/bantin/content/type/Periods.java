package bantin.content.type;

import bantin.problem.Severity;
import bantin.yaml.Key;
import bantin.yaml.Kind;
import bantin.yaml.Shape;

/** How a period stands in YAML. */
final class Periods {
    static final Key FROM = Key.of("from", Kind.MOMENT, "", "Từ ngày này.");
    static final Key UNTIL = Key.of("until", Kind.MOMENT, "", "Đến hết ngày này.");
    static final Shape SHAPE = Shape.of("Khoảng thời gian", FROM, UNTIL).inOrder(FROM, UNTIL, Severity.ERROR);

    private Periods() {}
}
