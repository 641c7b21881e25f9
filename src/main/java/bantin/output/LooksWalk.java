package bantin.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Looks at files one after the other, but for a folder of many: its parts are looked at by all processors. */
final class LooksWalk {
    private static final Set<String> OWN_DISKS =
            Set.of("ext2", "ext3", "ext4", "xfs", "btrfs", "zfs", "f2fs", "tmpfs", "overlay", "apfs", "hfs");

    private static final int PART = 64;

    private final Map<Path, FileLook> all = new HashMap<>();
    private final Map<Path, String> targets = new HashMap<>();
    private final List<Path> links = new ArrayList<>();

    private Object disk;

    LooksWalk(Object disk) {
        this.disk = disk;
    }

    Map<Path, FileLook> all() {
        return all;
    }

    /** Where links lead; nowhere is told too. */
    Map<Path, String> targets() {
        return targets;
    }

    void start(Path root) throws IOException {
        if (Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            String store = Files.getFileStore(root).type();
            if (!OWN_DISKS.contains(store)) {
                throw new IOException("a disk of another computer: " + store);
            }
            disk = Files.getAttribute(root, "unix:dev");
            look(root);
            // what they lead to may hold more of them
            for (int i = 0; i < links.size(); i++) {
                follow(links.get(i));
            }
            links.clear();
        }
    }

    private void look(Path file) throws IOException {
        Map<String, Object> about = FileLook.about(file);
        if (!disk.equals(about.get("dev"))) {
            throw new IOException("another disk begins: " + file);
        }
        FileLook look = FileLook.of(about);
        all.put(file, look);
        if (look.isFolder()) {
            folder(file);
        } else if (look.isLink()) {
            links.add(file);
        }
    }

    private void folder(Path folder) throws IOException {
        List<Path> inside = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            files.forEach(inside::add);
        }
        if (inside.size() <= PART) {
            all(inside);
        } else {
            IntStream.rangeClosed(0, (inside.size() - 1) / PART)
                    .parallel()
                    .mapToObj(i -> inside.subList(i * PART, Math.min(inside.size(), (i + 1) * PART)))
                    .map(part -> new LooksWalk(disk).of(part))
                    .toList()
                    .forEach(this::add);
        }
    }

    private void all(List<Path> inside) throws IOException {
        for (Path file : inside) {
            look(file);
        }
    }

    private LooksWalk of(List<Path> part) {
        try {
            all(part);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(LooksWalk part) {
        all.putAll(part.all);
        links.addAll(part.links);
    }

    /** What it leads to is walked once, so links in a circle end. */
    private void follow(Path link) throws IOException {
        try {
            Path real = link.toRealPath();
            targets.put(link, real.toString());
            if (!all.containsKey(real)) {
                look(real);
            }
        } catch (NoSuchFileException e) {
            targets.put(link, "");
        }
    }
}
