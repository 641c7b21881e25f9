package bantin.page.item;

import bantin.content.Entry;
import bantin.content.Item;
import bantin.content.Value;
import bantin.content.type.Field;
import bantin.content.type.FieldKind;
import bantin.content.type.ListOf;
import bantin.problem.Place;
import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.site.item.Catalogue;
import bantin.site.item.TypeList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks for entries that lead back to themselves where that can't be true: units below each other, documents that replace
 * each other. In a circle none is the first, and all are replaced.
 */
public final class CircleCheck {
    private static final int MOST_NAMED = 6;

    private final Catalogue items;
    private final Problems problems;
    private final Set<String> deciding;

    public CircleCheck(Catalogue items, Problems problems) {
        this.items = items;
        this.problems = problems;
        this.deciding = items.lists().stream()
                .flatMap(list -> list.type().states().all().stream())
                .flatMap(state -> state.namedBy().stream())
                .collect(Collectors.toSet());
    }

    public void check(TypeList list) {
        String above = list.type().list().tree().map(ListOf.Tree::below).orElse("");
        list.type().fields().stream()
                .filter(field -> field.kind() == FieldKind.ENTRY)
                .filter(field -> deciding.contains(field.name()) || field.name().equals(above))
                .forEach(field -> check(list, field));
    }

    private void check(TypeList list, Field field) {
        Map<String, Item> leading = new LinkedHashMap<>();
        items.relations().leading(field).stream()
                .filter(item -> item.declared().type().equals(list.type().name())
                        && item.lang().equals(list.lang()))
                .forEach(item -> leading.put(item.file(), item));
        Set<String> done = new HashSet<>();
        for (String file : leading.keySet()) {
            if (!done.contains(file)) {
                walk(file, field, leading, done);
            }
        }
    }

    /** Goes on as far as it leads; each way is gone once. */
    private void walk(String start, Field field, Map<String, Item> leading, Set<String> done) {
        Map<String, Iterator<String>> path = new LinkedHashMap<>();
        Deque<String> steps = new ArrayDeque<>();
        steps.push(start);
        while (!steps.isEmpty()) {
            String file = steps.peek();
            Iterator<String> further =
                    path.computeIfAbsent(file, f -> targets(Objects.requireNonNull(leading.get(f)), field, leading));
            if (!further.hasNext()) {
                done.add(steps.pop());
                path.remove(file);
                continue;
            }
            String next = further.next();
            if (path.containsKey(next)) {
                List<String> files = List.copyOf(path.keySet());
                tell(files.subList(files.indexOf(next), files.size()), field, leading);
            } else if (!done.contains(next)) {
                steps.push(next);
            }
        }
    }

    private Iterator<String> targets(Item item, Field field, Map<String, Item> leading) {
        return items.relations().from(item, field).stream()
                .map(Entry::file)
                .filter(leading::containsKey)
                .iterator();
    }

    private void tell(List<String> circle, Field field, Map<String, Item> leading) {
        List<String> named = new ArrayList<>(circle.subList(0, Math.min(MOST_NAMED, circle.size())));
        if (named.size() < circle.size()) {
            named.add("…");
        }
        named.add(circle.get(0));
        Item last = Objects.requireNonNull(leading.get(circle.get(circle.size() - 1)));
        problems.add(Problem.warning("item.circle", place(last, field), field.name(), String.join(" → ", named)));
    }

    private static Place place(Item item, Field field) {
        return item.value(field.name()).orElse(null) instanceof Value.Entries entries
                ? entries.targets().get(0).place()
                : Place.file(item.file());
    }
}
