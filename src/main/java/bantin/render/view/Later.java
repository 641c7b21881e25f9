package bantin.render.view;

import java.util.function.Supplier;

/**
 * A value of a template that takes long to make, and a smaller one that tells whether it is the same: when two outlines are
 * equal, so are the values.
 *
 * @param value makes it, for a page that is written
 */
public record Later(Object outline, Supplier<Object> value) {}
