package bantin.image.file;

import java.util.Optional;
import java.util.function.Function;

/** What became of work on a file: what was wanted of it, or why it cannot be had. */
public sealed interface Outcome<T> {

    /** It is there. */
    record Value<T>(T it) implements Outcome<T> {}

    /** It is not. */
    record None<T>(Refused why) implements Outcome<T> {}

    /** Work that may meet a file which can't be read. */
    interface Work<T, E extends Exception> {
        T get() throws E, Refusal;
    }

    /** The next piece of work. */
    interface Step<T, U, E extends Exception> {
        Outcome<U> from(T value) throws E;
    }

    static <T> Outcome<T> of(T value) {
        return new Value<>(value);
    }

    static <T> Outcome<T> refused(Refused why) {
        return new None<>(why);
    }

    /** The work's result; where the work is refused, the refusal names the file. */
    static <T, E extends Exception> Outcome<T> of(String fileName, Work<T, E> work) throws E {
        try {
            return of(work.get());
        } catch (Refusal refusal) {
            return refused(refusal.of(fileName));
        }
    }

    default Optional<T> value() {
        return this instanceof Value<T> value ? Optional.of(value.it) : Optional.empty();
    }

    default Optional<Refused> refused() {
        return this instanceof None<T> none ? Optional.of(none.why) : Optional.empty();
    }

    /** Goes on with what is there; a refusal stays what it is. */
    default <U, E extends Exception> Outcome<U> then(Step<T, U, E> step) throws E {
        return this instanceof Value<T> value ? step.from(value.it) : refused(((None<T>) this).why);
    }

    default <E extends Throwable> T orElseThrow(Function<Refused, E> exception) throws E {
        if (this instanceof Value<T> value) {
            return value.it;
        }
        throw exception.apply(((None<T>) this).why);
    }
}
