/**
 * Letters of the time before Unicode: TCVN3 (ABC) and VNI, where a font of its own showed {@code hép møt} as {@code hộp mứt}.
 * It may use nothing but the JDK; each table is written down from the code chart of its standard. Whether a text is old is judged by whether it is Vietnamese only
 * after reading it so: syllables are few and their build is strict, so that a French word or a formula is not taken for one.
 */
@NullMarked
package bantin.text.old;

import org.jspecify.annotations.NullMarked;
