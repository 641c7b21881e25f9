/**
 * What the numbers of a picture mean as colours: profiles are read, written anew without their words, and their
 * pixels brought to sRGB. It may use {@code image.pixels} and {@code image.file}. The profiles of screens and
 * cameras, which nearly all photos carry, are three curves and a matrix, and go through tables of whole numbers; only
 * those of printing presses go through the JDK.
 */
@NullMarked
package bantin.image.colour;

import org.jspecify.annotations.NullMarked;
