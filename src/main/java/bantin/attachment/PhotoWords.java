package bantin.attachment;

import bantin.image.PhotoProbe;
import bantin.image.file.Header;
import bantin.image.notes.PhotoInfo;
import bantin.image.notes.PhotoNotes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the blocks say that cameras and photo programs write into files of many kinds. */
final class PhotoWords {
    private PhotoWords() {}

    static void exif(byte[] block, Told told) {
        tell(block, null, null, told);
    }

    static void xmp(byte[] packet, Told told) {
        tell(null, packet, null, told);
    }

    /** @param resources of Photoshop, with the name before them that they have in a JPEG file */
    static void photoshop(byte[] resources, Told told) {
        tell(null, null, resources, told);
    }

    /** Of a whole picture file that lies inside of another file. */
    static void picture(byte[] file, Told told) {
        Optional<PhotoInfo> info = PhotoProbe.probe(file, "").value();
        if (info.isPresent()) {
            if (info.get().hasPosition()) {
                told.add(Telling.PLACE);
            }
            told.add(Telling.PERSON, info.get().credit());
        }
    }

    private static void tell(byte @Nullable [] exif, byte @Nullable [] xmp, byte @Nullable [] photoshop, Told told) {
        PhotoNotes notes = new PhotoNotes(new Header.Blocks(exif, xmp, photoshop, null));
        if (notes.hasPosition()) {
            told.add(Telling.PLACE);
        }
        told.add(Telling.PERSON, notes.credit());
        told.add(Telling.PERSON, notes.owner());
        told.add(Telling.DEVICE, notes.device());
        told.add(Telling.NOTE, notes.caption());
    }
}
