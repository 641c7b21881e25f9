package bantin.director.last;

import bantin.director.record.RecordCodec;
import bantin.director.record.RecordReader;
import bantin.director.record.RecordWriter;
import bantin.hash.Fingerprint;
import bantin.hash.Fingerprinter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;

/** A value in a file, whole or not there, for the program and the wishes of which it was written. */
final class KeptRecord<T> {
    private static final int HEX = 32;

    private final Path file;
    private final Fingerprint asked;
    private final Class<T> type;

    KeptRecord(Path file, Fingerprint asked, Class<T> type) {
        this.file = file;
        this.asked = asked;
        this.type = type;
    }

    Optional<T> read() {
        try {
            byte[] all = Files.readAllBytes(file);
            String head = new String(all, 0, Math.min(all.length, 2 * HEX), StandardCharsets.US_ASCII);
            byte[] told = Arrays.copyOfRange(all, head.length(), all.length);
            if (!head.equals(head(told))) {
                return Optional.empty();
            }
            return Optional.ofNullable(type.cast(new RecordCodec().of(type).read(new RecordReader(told, 0, 0))));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    void write(T value) throws IOException {
        RecordWriter out = new RecordWriter(slot -> slot);
        new RecordCodec().of(type).write(out, value);
        byte[] told = out.bytes();
        byte[] all = Arrays.copyOf(head(told).getBytes(StandardCharsets.US_ASCII), 2 * HEX + told.length);
        System.arraycopy(told, 0, all, 2 * HEX, told.length);
        Path made = file.resolveSibling(file.getFileName() + ".unfinished");
        Files.write(made, all);
        Files.move(made, file, StandardCopyOption.REPLACE_EXISTING);
    }

    void forget() throws IOException {
        Files.deleteIfExists(file);
    }

    private String head(byte[] told) {
        return asked.hex() + Fingerprinter.quick(told, told.length).hex();
    }
}
