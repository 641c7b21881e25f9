package bantin.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.image.Originals;
import bantin.image.PhotoProbe;
import bantin.image.Variant;
import bantin.image.VariantMaker;
import bantin.image.file.Outcome;
import bantin.image.file.PhotoFormat;
import bantin.image.notes.Credits;
import bantin.image.notes.PhotoInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Photos: probed, cleaned and made smaller. A refusal is an answer, an exception is none. */
class PictureTarget implements FuzzTarget {
    private static final String NAME = "anh";
    private static final int MOST_PIXELS = 200_000;

    private final String ending;

    PictureTarget(String ending) {
        this.ending = ending;
    }

    @Override
    public List<byte[]> seeds() throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src", "test", "resources", "pictures"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(ending))
                    .filter(path -> !path.toString().endsWith(".chuan.png"))
                    .sorted()
                    .toList()) {
                seeds.add(Files.readAllBytes(file));
            }
        }
        return seeds;
    }

    @Override
    public void check(byte[] file) throws IOException {
        PhotoInfo info = PhotoProbe.probe(file, NAME).value().orElse(null);
        if (info == null) {
            return;
        }
        byte[] clean = new Originals(Credits.KEPT).strip(file, NAME).orElseThrow(PictureTarget::refused);
        PhotoInfo after = PhotoProbe.probe(clean, NAME).orElseThrow(PictureTarget::refused);
        assertThat(after.width()).isEqualTo(info.width());
        assertThat(after.height()).isEqualTo(info.height());
        assertThat(after.orientation()).isEqualTo(info.orientation());
        assertThat(after.animated()).isEqualTo(info.animated());
        assertThat(after.hasPosition()).isFalse();
        assertThat(after.takenAt()).isNull();
        assertThat(after.caption()).isEqualTo(info.format() == PhotoFormat.GIF ? "" : info.caption());
        assertThat(new Originals(Credits.KEPT).strip(clean, NAME).orElseThrow(PictureTarget::refused))
                .isEqualTo(clean);
        if (!info.passesThrough() && info.megapixels() * 1_000_000 < MOST_PIXELS) {
            sizes(file, info);
        }
    }

    private static void sizes(byte[] file, PhotoInfo info) {
        VariantMaker maker = new VariantMaker(Credits.DROPPED, 64);
        Variant wanted = new Variant(48, info.variantFormat(), 80);
        Outcome<Map<Variant, byte[]>> made = maker.make(file, NAME, List.of(wanted));
        made.value().ifPresent(files -> {
            PhotoInfo small = PhotoProbe.probe(files.get(wanted), NAME).orElseThrow(PictureTarget::refused);
            assertThat(small.width()).isEqualTo(Math.min(48, info.width()));
            assertThat(maker.make(file, NAME, List.of(wanted))
                            .value()
                            .orElseThrow()
                            .get(wanted))
                    .isEqualTo(files.get(wanted));
        });
    }

    static AssertionError refused(Object why) {
        return new AssertionError(why.toString());
    }
}
