package bantin.search;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Does something with each of many, perhaps with several at once, and gives the results in their order. */
public interface Work {
    <T, R> List<R> map(Collection<T> all, Function<T, R> each);
}
