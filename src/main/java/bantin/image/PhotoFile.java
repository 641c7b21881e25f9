package bantin.image;

import bantin.image.file.Header;
import bantin.image.notes.PhotoInfo;

/**
 * A picture file that was looked at, and found to be one that can be published.
 *
 * @param name for the editor
 * @param bytes the whole file
 * @param header what its container says
 * @param info what that means for pages
 */
record PhotoFile(String name, byte[] bytes, Header header, PhotoInfo info) {

    /** @param orientation which side is up, whatever the file says of it */
    PhotoFile standing(int orientation) {
        return new PhotoFile(name, bytes, header, info.withOrientation(orientation));
    }
}
