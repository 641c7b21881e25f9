/**
 * A folder on older hosting, over FTP whose commands and files are both encrypted. It may use the ground, {@code
 * config}, {@code publish.target} and Apache Commons Net. Plain FTP is not offered: a password and a portal would
 * travel in the clear.
 */
@NullMarked
package bantin.publish.ftps;

import org.jspecify.annotations.NullMarked;
