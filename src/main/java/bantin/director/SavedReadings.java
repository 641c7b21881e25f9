package bantin.director;

import bantin.content.EntryReader;
import bantin.content.body.BodyStore;
import bantin.director.record.RecordCodec;
import bantin.director.record.RecordReader;
import bantin.director.record.RecordWriter;
import bantin.hash.Fingerprint;
import bantin.hash.Fingerprinter;
import bantin.output.DurableFile;
import bantin.output.FileLook;
import bantin.source.SourceFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Readings on the disk, for the next start of the program. One file holds them all with their bodies; it is written whole,
 * beside the old one, and takes its place when it is safe, so that a file is good or not there. It may be deleted at any
 * time. A program that is not the one which wrote it passes it over.
 */
final class SavedReadings {
    private static final String PREFIX = "readings-";
    private static final String ENDING = ".saved";
    private static final int CHUNK = 256;
    private static final int HEAD = 32 + 4 + 32;

    /** A file changed as late as this before it was saved may change again without showing it in its time. */
    private static final long JUST_NOW = 3_000;

    private static final long UNSURE = Long.MIN_VALUE;

    private final Path folder;
    private final Fingerprint program;
    private final RecordCodec.Coder coder = new RecordCodec().of(Saved.class);

    /** What was read of a file that looked so from outside. */
    record Saved(
            String path,
            long size,
            long modified,
            Optional<FileLook> look,
            Fingerprint bytes,
            Fingerprint rules,
            EntryReader.Reading reading) {

        /** @param now how the file looks, if every later change shows; else its {@code outside} may be enough */
        Readings.Kept kept(Path place, Optional<FileLook> now, boolean outside) {
            boolean untouched = now.isPresent() && now.equals(look);
            // the disk tells it apart: it may have been written as late as a moment before it was read
            long when = untouched ? TimeUnit.NANOSECONDS.toMillis(now.get().modified()) : modified;
            return new Readings.Kept(
                    new SourceFile(path, place, size, when), bytes, rules, reading, outside || untouched, look);
        }
    }

    /** @param program names the program that writes or reads; another one can't read what it wrote */
    SavedReadings(Path folder, Fingerprint program) {
        this.folder = folder;
        this.program = program;
    }

    /** Nothing when there is nothing that can be read. The bodies are handed to the store. */
    List<Saved> load(BodyStore bodies, Parallel parallel) {
        for (Path file : files(ENDING)) {
            try {
                FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
                try {
                    List<Saved> saved = load(channel, parallel);
                    bodies.attach(channel);
                    return saved;
                } catch (IOException | RuntimeException e) {
                    // cut off, from another program, or damaged: the files themselves are still there to be read
                    channel.close();
                }
            } catch (IOException e) {
                continue;
            }
        }
        return List.of();
    }

    private List<Saved> load(FileChannel channel, Parallel parallel) throws IOException {
        ByteBuffer head = read(channel, 0, HEAD);
        String writer = text(head, 32);
        int length = head.getInt();
        byte[] meta = read(channel, HEAD, length).array();
        if (!writer.equals(program.hex())
                || !Fingerprinter.quick(meta, length).hex().equals(text(head, 32))) {
            throw new IOException("written by another program, or damaged");
        }
        RecordReader index = new RecordReader(meta, 0, 0);
        List<Integer> chunks = new ArrayList<>();
        long total = index.number();
        for (long left = index.number(); left > 0; left--) {
            chunks.add((int) index.number());
        }
        long end = HEAD + length + total;
        String bodies = Fingerprinter.quick(channel, HEAD + length, total).hex();
        if (channel.size() != end + 32 || !text(read(channel, end, 32), 32).equals(bodies)) {
            throw new IOException("cut off, or a body is damaged");
        }
        return parallel.map(chunks, at -> chunk(new RecordReader(meta, at, HEAD + (long) length))).stream()
                .flatMap(List::stream)
                .toList();
    }

    private List<Saved> chunk(RecordReader in) {
        List<Saved> saved = new ArrayList<>();
        for (long left = in.number(); left > 0; left--) {
            saved.add((Saved) Objects.requireNonNull(coder.read(in)));
        }
        return saved;
    }

    /** Writes all readings down in place of those that were there. */
    void save(Collection<Readings.Kept> readings, BodyStore bodies) throws IOException {
        Files.createDirectories(folder);
        Path unfinished = Files.createTempFile(folder, PREFIX, ".unfinished");
        try {
            long now = Files.getLastModifiedTime(unfinished).toMillis();
            List<Readings.Kept> ordered = readings.stream()
                    .sorted(Comparator.comparing(kept -> kept.file().path()))
                    .toList();
            List<BodyStore.Slot> slots = new ArrayList<>();
            byte[] meta = meta(ordered, now, slots);
            Fingerprint name = Fingerprinter.quick(meta, meta.length);
            try (FileChannel out = FileChannel.open(unfinished, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                write(out, (program.hex()).getBytes(StandardCharsets.US_ASCII));
                write(out, ByteBuffer.allocate(4).putInt(meta.length).array());
                write(out, name.hex().getBytes(StandardCharsets.US_ASCII));
                write(out, meta);
                for (BodyStore.Slot slot : slots) {
                    write(out, bodies.bytes(slot));
                }
                int start = HEAD + meta.length;
                Fingerprint print = Fingerprinter.quick(out, start, out.position() - start);
                write(out, print.hex().getBytes(StandardCharsets.US_ASCII));
            }
            Path file = folder.resolve(PREFIX + name.brief() + ENDING);
            DurableFile.move(unfinished, file);
            // of all kinds: who was killed left what was not finished, and who is at it now writes the same again
            for (Path old : files("")) {
                if (!old.equals(file)) {
                    Files.deleteIfExists(old);
                }
            }
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** The index and all chunks; the slots are those of the bodies in the order in which they must follow. */
    private byte[] meta(List<Readings.Kept> readings, long now, List<BodyStore.Slot> slots) {
        long[] end = {0};
        List<byte[]> chunks = new ArrayList<>();
        for (int from = 0; from < readings.size(); from += CHUNK) {
            RecordWriter out = new RecordWriter(slot -> {
                slots.add(slot);
                BodyStore.Slot moved = new BodyStore.Slot(BodyStore.SAVED, end[0], slot.length(), slot.print());
                end[0] += slot.length();
                return moved;
            });
            List<Readings.Kept> part = readings.subList(from, Math.min(readings.size(), from + CHUNK));
            out.number(part.size());
            part.forEach(kept -> coder.write(out, saved(kept, now)));
            chunks.add(out.bytes());
        }
        return joined(chunks, end[0]);
    }

    /** The index tells where each chunk begins, which its own length decides too: written with room until it fits. */
    private static byte[] joined(List<byte[]> chunks, long bodies) {
        int start = 0;
        byte[] index = new byte[0];
        do {
            start = index.length;
            RecordWriter out = new RecordWriter(slot -> slot);
            out.number(bodies);
            out.number(chunks.size());
            int at = start;
            for (byte[] chunk : chunks) {
                out.number(at);
                at += chunk.length;
            }
            index = out.bytes();
        } while (index.length != start);
        ByteBuffer all = ByteBuffer.allocate(
                start + chunks.stream().mapToInt(chunk -> chunk.length).sum());
        all.put(index);
        chunks.forEach(all::put);
        return all.array();
    }

    private static Saved saved(Readings.Kept kept, long now) {
        SourceFile file = kept.file();
        long modified = file.modified() > now - JUST_NOW ? UNSURE : file.modified();
        return new Saved(file.path(), file.size(), modified, kept.look(), kept.bytes(), kept.rules(), kept.reading());
    }

    private List<Path> files(String ending) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> String.valueOf(file.getFileName()).matches(PREFIX + ".*" + ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static String text(ByteBuffer from, int length) {
        byte[] bytes = new byte[length];
        from.get(bytes);
        return new String(bytes, StandardCharsets.US_ASCII);
    }

    private static ByteBuffer read(FileChannel channel, long at, int length) throws IOException {
        if (length < 0 || at + length > channel.size()) {
            throw new IOException("cut off");
        }
        ByteBuffer buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, at + buffer.position()) < 0) {
                throw new IOException("cut off");
            }
        }
        return buffer.flip();
    }

    private static void write(FileChannel channel, byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }
}
