/**
 * QR codes, for a screen of letters and for paper. It may use nothing but the JDK: a library makes all of a code anew for
 * each text, of which most is the same on every page. A code is the smallest that holds its text and always has the same mask, so that ten
 * thousand pages have one each in a moment and the same bytes every time.
 */
@NullMarked
package bantin.text.qr;

import org.jspecify.annotations.NullMarked;
