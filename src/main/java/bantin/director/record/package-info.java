/**
 * Values as bytes, for what is remembered between two builds. It may use {@code content.body}. A record is written
 * component by component in the order of its declaration, so that a class needs no line here to be remembered, and a
 * change of its shape changes the fingerprint under which it was kept.
 */
@NullMarked
package bantin.director.record;

import org.jspecify.annotations.NullMarked;
