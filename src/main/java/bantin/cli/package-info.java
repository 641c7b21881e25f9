/**
 * What an editor types: one class per command, and the words on the screen. It may use every room, and picocli; no
 * room may use it. The process is touched only here (clock, zone, environment, exit codes), and
 * {@link bantin.cli.Main#run} takes its writers as arguments, so that tests run whole commands inside their own
 * process.
 */
@NullMarked
package bantin.cli;

import org.jspecify.annotations.NullMarked;
