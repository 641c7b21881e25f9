/**
 * Words on the screen: tables, bars, problems, help, and what a command ended with. It may use the ground rooms,
 * {@code director} whose progress it shows, and picocli. Commands say what happened; only
 * {@link bantin.cli.screen.Console} decides how it looks.
 */
@NullMarked
package bantin.cli.screen;

import org.jspecify.annotations.NullMarked;
