/**
 * Pictures that an editor turns. It may use the director and what is below it, {@code edit}, {@code preview.desk} and
 * {@code preview.write}. Which pictures lie otherwise than their files say is kept in one list of the portal, and not where
 * a picture is shown: a photo that lies on its side does so on every page, in cards, feeds, albums and in what is downloaded, and the
 * file itself stays as the camera made it. Turned sizes have addresses of their own, for they come from the photo's content
 * and the turn together.
 */
@NullMarked
package bantin.preview.turn;

import org.jspecify.annotations.NullMarked;
