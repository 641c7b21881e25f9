package bantin.page;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Things by their addresses. They are sorted when somebody asks for them in order: a preview never does. */
final class Answered<T> {
    private final Map<String, T> byAddress = new HashMap<>();
    private @Nullable Collection<T> inOrder;

    void put(String address, T thing) {
        byAddress.put(address, thing);
    }

    boolean has(String address) {
        return byAddress.containsKey(address);
    }

    Optional<T> at(String address) {
        return Optional.ofNullable(byAddress.get(address));
    }

    /** Something of each, every different one once. */
    <P> Set<P> all(Function<T, P> part) {
        Set<P> all = new HashSet<>();
        byAddress.values().forEach(thing -> all.add(part.apply(thing)));
        return all;
    }

    int count(Predicate<T> which) {
        return (int) byAddress.values().stream().filter(which).count();
    }

    synchronized Collection<T> inOrder() {
        Collection<T> sorted = inOrder;
        if (sorted == null) {
            sorted = Collections.unmodifiableCollection(new TreeMap<>(byAddress).values());
            inOrder = sorted;
        }
        return sorted;
    }
}
