package bantin.page;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Things by their addresses. They are sorted when somebody asks for them in order: a preview never does. */
final class Answered<T> {
    private final Map<String, T> others;
    private final Map<String, T> byAddress = new HashMap<>();
    private @Nullable Collection<T> inOrder;

    Answered() {
        this(Map.of());
    }

    /** @param others that answer where nothing is put */
    Answered(Map<String, T> others) {
        this.others = others;
    }

    void put(String address, T thing) {
        byAddress.put(address, thing);
    }

    boolean has(String address) {
        return byAddress.containsKey(address) || others.containsKey(address);
    }

    Optional<T> at(String address) {
        T own = byAddress.get(address);
        return Optional.ofNullable(own == null ? others.get(address) : own);
    }

    synchronized Collection<T> inOrder() {
        Collection<T> sorted = inOrder;
        if (sorted == null) {
            Map<String, T> all = new TreeMap<>(others);
            all.putAll(byAddress);
            sorted = Collections.unmodifiableCollection(all.values());
            inOrder = sorted;
        }
        return sorted;
    }
}
