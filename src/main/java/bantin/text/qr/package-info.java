/**
 * QR codes, for a screen of letters and for paper. It may use ZXing, which no other room knows. A code is the smallest
 * that holds its text and always has the same mask, so that ten thousand pages have one each in a second and the same
 * bytes every time.
 */
@NullMarked
package bantin.text.qr;

import org.jspecify.annotations.NullMarked;
