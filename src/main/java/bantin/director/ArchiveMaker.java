package bantin.director;

import bantin.page.PhotoArchive;
import bantin.route.Route;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Packs the photos of an album into a zip that is the same on every machine, and keeps it for the next build. Photos are
 * packed already: the zip only holds them together.
 */
final class ArchiveMaker {
    // not the first day of a zip's calendar: with that one Java writes down the zone of the machine too
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final Path folder;
    private final String rules;
    private final Set<Path> used = new HashSet<>();

    /** @param rules by which the photos inside were cleaned: by others the same photos are another zip */
    ArchiveMaker(Path folder, String rules) {
        this.folder = folder;
        this.rules = rules;
    }

    /** @param cleaned the finished file behind a photo's address */
    synchronized Path make(PhotoArchive archive, Function<Route, Path> cleaned) throws IOException {
        String address = archive.route().address();
        Path file = folder.resolve(rules + "-" + address.substring(address.lastIndexOf('/') + 1));
        used.add(file);
        if (!Files.exists(file)) {
            Files.createDirectories(folder);
            // readable for all, unlike a temporary file of the system: the site links to it
            Path unfinished = folder.resolve(UUID.randomUUID() + ".unfinished");
            try (OutputStream out = Files.newOutputStream(unfinished, StandardOpenOption.CREATE_NEW)) {
                pack(archive, cleaned, out);
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }

    private static void pack(PhotoArchive archive, Function<Route, Path> cleaned, OutputStream out) throws IOException {
        Set<String> names = new HashSet<>();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            zip.setLevel(0);
            for (PhotoArchive.Item photo : archive.items()) {
                String name = photo.name();
                for (int more = 2; !names.add(name); more++) {
                    name = more + "-" + photo.name();
                }
                ZipEntry entry = new ZipEntry(name);
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                Files.copy(cleaned.apply(photo.whole()), zip);
                zip.closeEntry();
            }
        }
    }

    synchronized void dropUnused() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            List<Path> unused = inside.filter(file -> !used.contains(file)).toList();
            for (Path file : unused) {
                Files.delete(file);
            }
        }
    }
}
