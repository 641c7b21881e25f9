/**
 * Values as bytes, for what is remembered between two builds. It may use {@code content.body} and {@code hash}. A
 * record is written component by component in the order of its declaration, so that a class needs no line here to be
 * remembered, and a change of its shape changes the fingerprint under which it was kept.
 *
 * <p>These 370 lines stay beside libraries for what the first moment of every start costs. 10,000 articles, read once by a
 * program that has just begun, took 65 to 75 ms of processor time and 8.4 MB; as JSON by Jackson 2.20, with types in the
 * bytes for the sealed ones, 547 to 876 ms and 16.1 MB (three runs each, in turn, on a busy computer; writing was the same,
 * 222 to 318 ms). Jackson would be 2.5 MB more in the program, and some forty lines of how it must be set up.
 */
@NullMarked
package bantin.director.record;

import org.jspecify.annotations.NullMarked;
