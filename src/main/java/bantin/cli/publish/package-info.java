/**
 * The commands that reach for the public server. It may use every room below {@code cli}, {@code cli.screen},
 * {@code cli.workshop} and picocli. They ask, show and report; what goes online and in which order is decided in
 * {@code publish} alone.
 */
@NullMarked
package bantin.cli.publish;

import org.jspecify.annotations.NullMarked;
