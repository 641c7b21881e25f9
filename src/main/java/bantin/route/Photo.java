package bantin.route;

import bantin.hash.Fingerprint;
import bantin.hash.Fingerprinter;
import bantin.image.PhotoEntry;
import bantin.image.file.Outcome;
import bantin.image.notes.PhotoInfo;
import bantin.source.SourceFile;

/** A picture file of the site: where it is, what its content is called, and what it says about itself. */
public record Photo(SourceFile source, Fingerprint fingerprint, PhotoInfo info) {

    /** The same photo lying otherwise, clockwise by a number of degrees. Its sizes are others, and so are their addresses. */
    public Photo turned(int degrees) {
        return new Photo(source, Fingerprinter.of(fingerprint.hex() + " turned " + degrees), info.turned(degrees));
    }

    /** As the store of finished pictures knows it. */
    public PhotoEntry entry() {
        return new PhotoEntry(source.path(), "", fingerprint, Outcome.of(info));
    }
}
