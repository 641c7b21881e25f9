package bantin.publish.layout;

import bantin.config.TargetConfig;
import bantin.output.OutputPath;
import bantin.publish.target.Dialogue;
import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** A way to compress a text file beforehand. The same text gives the same bytes at every time and place. */
public enum Packing {
    GZIP(".gz") {
        @Override
        byte[] pack(byte[] bytes) throws IOException {
            ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 3 + 64);
            try (GZIPOutputStream out = new GZIPOutputStream(packed) {
                {
                    def.setLevel(Deflater.BEST_COMPRESSION);
                }
            }) {
                out.write(bytes);
            }
            byte[] result = packed.toByteArray();
            // the system's number, which differs between JDKs
            result[9] = (byte) 255;
            return result;
        }
    },
    BROTLI(".br") {
        @Override
        byte[] pack(byte[] bytes) throws IOException {
            return Encoder.compress(bytes, new Encoder.Parameters().setQuality(BROTLI_QUALITY));
        }
    };

    /** The best one, 11, takes more than twice as long for pages that are 3 % smaller. */
    private static final int BROTLI_QUALITY = 10;

    private final String suffix;

    Packing(String suffix) {
        this.suffix = suffix;
    }

    abstract byte[] pack(byte[] bytes) throws IOException;

    OutputPath of(OutputPath plain) {
        return OutputPath.of(plain + suffix);
    }

    /** Those that are asked for and work on this computer; says so when Brotli, a native library, does not. */
    public static List<Packing> chosen(TargetConfig.Compressed asked, Dialogue dialogue) {
        boolean brotli = asked == TargetConfig.Compressed.GZIP_AND_BROTLI;
        return chosen(asked, brotli ? Brotli4jLoader.getUnavailabilityCause() : null, dialogue);
    }

    /** @param missing why Brotli does not work */
    public static List<Packing> chosen(
            TargetConfig.Compressed asked, @org.jspecify.annotations.Nullable Throwable missing, Dialogue dialogue) {
        if (missing != null) {
            dialogue.say("publish.brotli.missing", String.valueOf(missing.getMessage()));
        }
        return switch (asked) {
            case NONE -> List.of();
            case GZIP -> List.of(GZIP);
            case GZIP_AND_BROTLI -> missing == null ? List.of(GZIP, BROTLI) : List.of(GZIP);
        };
    }

    /** The one that made a file of this name, if its name tells. */
    static Optional<Packing> by(OutputPath path) {
        return Arrays.stream(values())
                .filter(packing ->
                        path.path().endsWith(packing.suffix) && path.path().length() > packing.suffix.length())
                .findFirst();
    }

    /** The file of which this one is the compressed copy, or the file itself. */
    public static OutputPath plain(OutputPath path) {
        return by(path).map(packing -> path.path().substring(0, path.path().length() - packing.suffix.length()))
                .filter(OutputPath::isSafe)
                .map(OutputPath::of)
                .orElse(path);
    }
}
