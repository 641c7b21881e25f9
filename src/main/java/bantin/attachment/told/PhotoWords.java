package bantin.attachment.told;

import bantin.image.PhotoProbe;
import bantin.image.file.Header;
import bantin.image.notes.PhotoNotes;
import org.jspecify.annotations.Nullable;

/** What the blocks say that cameras and photo programs write into files of many kinds. */
public final class PhotoWords {
    private PhotoWords() {}

    public static void exif(byte[] block, Told told) {
        tell(block, null, null, told);
    }

    public static void xmp(byte[] packet, Told told) {
        tell(null, packet, null, told);
    }

    /** @param resources of Photoshop, with the name before them that they have in a JPEG file */
    public static void photoshop(byte[] resources, Told told) {
        tell(null, null, resources, told);
    }

    /** Of a whole picture file that lies inside of another file. */
    public static void picture(byte[] file, Told told) {
        PhotoProbe.notes(file).value().ifPresent(notes -> tell(notes, told));
    }

    private static void tell(byte @Nullable [] exif, byte @Nullable [] xmp, byte @Nullable [] photoshop, Told told) {
        tell(new PhotoNotes(new Header.Blocks(exif, xmp, photoshop, null)), told);
    }

    private static void tell(PhotoNotes notes, Told told) {
        if (notes.hasPosition()) {
            told.add(Telling.PLACE);
        }
        told.add(Telling.PERSON, notes.credit());
        told.add(Telling.PERSON, notes.owner());
        told.add(Telling.DEVICE, notes.device());
        told.add(Telling.NOTE, notes.caption());
    }
}
