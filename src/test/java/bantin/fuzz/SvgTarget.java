package bantin.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.image.Originals;
import bantin.image.PhotoProbe;
import bantin.image.file.Outcome;
import bantin.image.notes.Credits;
import bantin.image.notes.PhotoInfo;
import bantin.image.svg.HarmlessDrawing;
import java.io.IOException;
import java.util.List;

/** Drawings: what comes out runs nothing and loads nothing, whatever came in. */
final class SvgTarget extends PictureTarget {
    SvgTarget() {
        super(".svg");
    }

    @Override
    public List<byte[]> seeds() throws IOException {
        List<byte[]> seeds = new java.util.ArrayList<>(super.seeds());
        seeds.addAll(HarmlessDrawing.attacks());
        return seeds;
    }

    @Override
    public void check(byte[] file) throws IOException {
        PhotoInfo info = PhotoProbe.probe(file, "ve.svg").value().orElse(null);
        if (info == null) {
            return;
        }
        Outcome<byte[]> stripped = new Originals(Credits.DROPPED).strip(file, "ve.svg");
        byte[] clean = stripped.orElseThrow(PictureTarget::refused);
        HarmlessDrawing.require(clean);
        assertThat(PhotoProbe.probe(clean, "ve.svg").value()).hasValue(info);
        assertThat(new Originals(Credits.DROPPED).strip(clean, "ve.svg").value().orElseThrow())
                .isEqualTo(clean);
    }
}
