package bantin.preview.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What the site's own folder, and those beside it, show at a glance. */
record Corners(List<String> folders, List<Long> config) {
    static Corners of(Path site, List<Path> beside) {
        List<String> folders = new ArrayList<>();
        add(site.resolve("content"), folders);
        add(site.resolve("themes"), folders);
        for (Path folder : beside) {
            add(folder, folders);
        }
        return new Corners(folders, stampOf(site.resolve("site.yml")));
    }

    private static void add(Path folder, List<String> folders) {
        folders.add(folder.toString());
        folders.add(keyOf(folder));
    }

    private static String keyOf(Path folder) {
        try {
            BasicFileAttributes now = Files.readAttributes(folder, BasicFileAttributes.class);
            return String.valueOf(now.fileKey() == null ? now.creationTime() : now.fileKey());
        } catch (IOException e) {
            return "missing";
        }
    }

    private static List<Long> stampOf(Path file) {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return List.of(now.size(), now.lastModifiedTime().to(TimeUnit.NANOSECONDS));
        } catch (IOException e) {
            return List.of();
        }
    }
}
