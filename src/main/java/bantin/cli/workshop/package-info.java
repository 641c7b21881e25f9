/**
 * What every command needs before it begins: the site's folder, its turn among others, the program itself. It may use
 * every room below {@code cli}, and {@code cli.screen}. Two commands in one folder wait for each other here, so that no
 * command has to think of another.
 */
@NullMarked
package bantin.cli.workshop;

import org.jspecify.annotations.NullMarked;
