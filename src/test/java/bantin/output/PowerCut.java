package bantin.output;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What would be lost if the power went at a moment: the bytes of files that nobody forced, and the names in folders that
 * nobody forced. A disk may do the worst: keep a name that replaced another one, and lose the bytes that it leads to.
 * Names of bytes that are safe under another name are kept in their order by any disk's journal.
 */
public final class PowerCut {
    private final Path root;
    private final Path watched;
    private final Map<Path, Integer> unforced = new HashMap<>();
    private final Set<Path> folders = new HashSet<>();
    private final Set<Path> newFolders = new HashSet<>();
    private final List<String> damage = new ArrayList<>();
    private final List<String> moves = new ArrayList<>();
    private int written;
    private int forced;

    private PowerCut(Path root) {
        this.root = root.toAbsolutePath();
        this.watched = RecordedDisk.at(root, this);
    }

    /** Watches what is done below a folder. */
    public static PowerCut at(Path root) {
        return new PowerCut(root);
    }

    /** The folder itself, as code sees it that is being watched. */
    public Path root() {
        return watched;
    }

    /** A place below it. */
    public Path in(String place) {
        return watched.resolve(place);
    }

    synchronized void wrote(Path file) {
        unforced.put(file, written++);
        Path at = file;
        do {
            named(at);
            at = at.getParent();
        } while (newFolders.contains(at));
    }

    synchronized void made(Path folder) {
        newFolders.add(folder);
    }

    synchronized void forced(Path path) {
        forced++;
        if (Files.isDirectory(path)) {
            folders.remove(path);
            newFolders.removeIf(one -> one.getParent().equals(path));
        } else {
            unforced.remove(path);
        }
    }

    synchronized void named(Path path) {
        folders.add(path.getParent());
    }

    synchronized void linked(Path link, Path existing) {
        if (unforced.containsKey(existing)) {
            wrote(link);
        }
    }

    synchronized void deleted(Path path) {
        if (isKept(path)) {
            note("deleted " + name(path), unforced.keySet());
        }
        unforced.remove(path);
        folders.remove(path);
        newFolders.remove(path);
    }

    /** What replaces something, or brings a whole folder online, has to be on the disk before. */
    synchronized void moved(Path from, Path to, boolean replaces) {
        moves.add(name(to));
        boolean folder = Files.isDirectory(to, LinkOption.NOFOLLOW_LINKS);
        if (replaces && !Files.isSymbolicLink(to) && isKept(to)) {
            // under its new name it is no longer half a file
            below(from, unforced.keySet()).stream()
                    .filter(path -> isKept(renamed(path, from, to)))
                    .map(this::name)
                    .sorted()
                    .forEach(path -> damage.add("replaced " + name(to) + " before " + path));
        }
        if (folder) {
            note("renamed " + name(to), below(from, unforced.keySet()));
            note("renamed " + name(to) + " with names", below(from, folders));
        }
        if (Files.isSymbolicLink(to)) {
            note("turned " + name(to), unforced.keySet());
            note(
                    "turned " + name(to) + " with names",
                    folders.stream().filter(one -> !one.equals(to.getParent())).collect(Collectors.toSet()));
        }
        Map<Path, Integer> files = new HashMap<>();
        unforced.forEach((file, when) -> files.put(renamed(file, from, to), when));
        unforced.clear();
        unforced.putAll(files);
        rename(folders, from, to);
        rename(newFolders, from, to);
        named(from);
        named(to);
    }

    private static void rename(Set<Path> paths, Path from, Path to) {
        Set<Path> renamed = paths.stream().map(path -> renamed(path, from, to)).collect(Collectors.toSet());
        paths.clear();
        paths.addAll(renamed);
    }

    private static Path renamed(Path path, Path from, Path to) {
        return path.startsWith(from) ? to.resolve(from.relativize(path)) : path;
    }

    /** Half a file is nobody's loss, nor is a lock. */
    private static boolean isKept(Path path) {
        String name = String.valueOf(path.getFileName());
        return !name.contains("part") && !name.contains("unfinished") && !name.equals("lock");
    }

    private static Set<Path> below(Path folder, Collection<Path> paths) {
        return paths.stream().filter(path -> path.startsWith(folder)).collect(Collectors.toSet());
    }

    private void note(String deed, Collection<Path> lost) {
        lost.stream()
                .filter(PowerCut::isKept)
                .map(this::name)
                .sorted()
                .forEach(path -> damage.add(deed + " before " + path));
    }

    private String name(Path path) {
        return path.startsWith(root) ? root.relativize(path).toString() : path.toString();
    }

    /** What a power cut could have taken at some moment, though it was to be replaced by something better. */
    public synchronized List<String> damage() {
        return List.copyOf(damage);
    }

    /** What a power cut would take now. */
    public synchronized Set<String> unsafe() {
        Set<String> unsafe = new TreeSet<>();
        unforced.keySet().stream().filter(PowerCut::isKept).map(this::name).forEach(unsafe::add);
        folders.stream()
                .filter(Files::isDirectory)
                .map(this::name)
                .map(name -> name + "/")
                .forEach(unsafe::add);
        return unsafe;
    }

    /** New names, in their order. */
    public synchronized List<String> moves() {
        return List.copyOf(moves);
    }

    /** How many files and folders were forced. */
    public synchronized int forced() {
        return forced;
    }
}
