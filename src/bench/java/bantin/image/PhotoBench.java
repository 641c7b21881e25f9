package bantin.image;

import bantin.image.file.Outcome;
import bantin.image.file.PhotoFormat;
import bantin.image.notes.Credits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A whole process that puts a folder of photos into a store: {@code PhotoBench PHOTOS STORE [jpeg|webp]}. */
public final class PhotoBench {
    private PhotoBench() {}

    public static void main(String[] args) throws IOException {
        Path store = Path.of(args[1]);
        boolean webp = args.length > 2 && args[2].equals("webp");
        List<Variant> sizes = Stream.of(1600, 400)
                .flatMap(width -> Stream.of(PhotoFormat.JPEG, PhotoFormat.WEBP)
                        .filter(format -> webp || format == PhotoFormat.JPEG)
                        .map(format -> new Variant(width, format, 82)))
                .toList();
        List<Path> photos;
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            photos = files.sorted().toList();
        }
        PhotoIndex index = PhotoIndex.open(store, Runtime.getRuntime().maxMemory() / 2);
        PictureStore pictures = new PictureStore(
                store, Credits.DROPPED, 1600, Runtime.getRuntime().maxMemory() / 2);
        int made = photos.parallelStream()
                .mapToInt(photo -> made(index, pictures, photo, sizes))
                .sum();
        index.save();
        int dropped = pictures.dropUnused();
        System.out.println(photos.size() + " photos, " + made + " pictures made, " + dropped + " dropped, "
                + mostMemory() + " MB at most");
    }

    /** What the process took of the machine, native libraries included; 0 where the system does not say. */
    private static long mostMemory() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status)
                ? Files.readAllLines(status).stream()
                                .filter(line -> line.startsWith("VmHWM:"))
                                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                                .sum()
                        >> 10
                : 0;
    }

    private static int made(PhotoIndex index, PictureStore pictures, Path photo, List<Variant> sizes) {
        try {
            PhotoEntry entry = index.look(photo, photo.getFileName().toString());
            Outcome<Stored> stored = pictures.variants(photo, entry, sizes);
            stored.refused().ifPresent(System.out::println);
            return stored.value().map(Stored::made).orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
