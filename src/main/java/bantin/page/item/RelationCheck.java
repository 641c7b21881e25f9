package bantin.page.item;

import bantin.content.Entry;
import bantin.content.Item;
import bantin.content.Value;
import bantin.content.body.Reference;
import bantin.content.type.ContentType;
import bantin.content.type.Field;
import bantin.content.type.FieldKind;
import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.site.Destination;
import bantin.site.Destinations;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks whether relations lead to entries of the kinds for which they are meant. */
public final class RelationCheck {
    private final Destinations destinations;
    private final Problems problems;

    public RelationCheck(Destinations destinations, Problems problems) {
        this.destinations = destinations;
        this.problems = problems;
    }

    public void check(ContentType type, Item item) {
        check(type.fields(), item.values(), item.file());
    }

    private void check(List<Field> fields, Map<String, Value> values, String file) {
        for (Field field : fields) {
            Value value = values.get(field.name());
            if (value instanceof Value.Entries entries) {
                entries.targets().forEach(target -> check(field, target, file));
            } else if (field.kind() == FieldKind.GROUP && value instanceof Value.Rows rows) {
                rows.rows().forEach(row -> check(field.fields(), row, file));
            }
        }
    }

    /** What leads nowhere is told like any dead link. */
    private void check(Field field, Reference.Link target, String file) {
        Destination destination = destinations.find(file, target.target());
        Optional<Entry> entry = destination instanceof Destination.ToEntry to
                ? Optional.of(to.entry())
                : destination instanceof Destination.Faulty faulty ? faulty.entry() : Optional.empty();
        boolean elsewhere = destination instanceof Destination.ToFile || destination instanceof Destination.ToAddress;
        List<String> kinds = field.entries().kinds();
        boolean other = entry.filter(
                        e -> !kinds.isEmpty() && !kinds.contains(e.kind().name()))
                .isPresent();
        if (elsewhere || other) {
            problems.add(Problem.error(
                    "item.entry", target.place(), field.name(), target.target(), String.join(", ", kinds)));
        }
    }
}
