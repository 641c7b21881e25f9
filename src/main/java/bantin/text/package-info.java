/**
 * Text the Vietnamese way: cleaning, slugs, folding, collation, dates, numbers, "did you mean". It may use nothing
 * but the JDK, and knows nothing of sites. Everything here is a pure function with its own tables where the JDK's
 * answer changes with its version, so that a site has the same bytes on every machine.
 */
@NullMarked
package bantin.text;

import org.jspecify.annotations.NullMarked;
