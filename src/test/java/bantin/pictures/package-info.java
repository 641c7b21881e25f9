/**
 * Facts about the program that draws the sample portal's pictures. It uses that program only as its reader would:
 * through the compiler and the command line. So the program stays outside the main jar and yet cannot rot.
 */
@NullMarked
package bantin.pictures;

import org.jspecify.annotations.NullMarked;
