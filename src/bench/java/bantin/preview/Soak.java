package bantin.preview;

import bantin.director.GeneratedSite;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Thousands of edits against one running preview. Arguments: folder, articles, edits. After every twentieth of the edits it
 * prints the heap in use after a collection, the open files and the threads; ends with 1 when the heap of the last quarter
 * is more than a fifth above that of the second quarter.
 */
public final class Soak {
    private static final int REPORTS = 20;

    private Soak() {}

    public static void main(String[] args) throws IOException {
        Path site = Path.of(args[0]);
        int edits = Integer.parseInt(args[2]);
        new GeneratedSite(site, 300).write(Integer.parseInt(args[1]));
        PreviewOf.write(site);
        useCategoriesOf(site);
        Editor editor = new Editor(site, 2020);
        editor.repair();
        List<Long> heaps = new ArrayList<>();
        try (PreviewOf portal = new PreviewOf(site)) {
            for (int edit = 1; edit <= edits; edit++) {
                long looks = portal.preview.looks();
                editor.edit();
                if (edit % 10 == 0) {
                    editor.repair();
                }
                PreviewOf.await("a look after edit " + edit, () -> portal.preview.looks() > looks);
                portal.get("/xa/");
                if (edit % Math.max(1, edits / REPORTS) == 0) {
                    heaps.add(report(edit));
                }
            }
        }
        long early = mean(heaps.subList(heaps.size() / 4, heaps.size() / 2));
        long late = mean(heaps.subList(heaps.size() * 3 / 4, heaps.size()));
        System.out.printf(Locale.ROOT, "second quarter %d kB, last quarter %d kB%n", early, late);
        System.exit(late > early * 6 / 5 ? 1 : 0);
    }

    /** The generated articles are put into the two categories that the settings name, so that they are online. */
    private static void useCategoriesOf(Path site) throws IOException {
        try (var files = Files.walk(site.resolve("content/news"))) {
            for (Path file : (Iterable<Path>) files.filter(f -> f.toString().endsWith(".md"))::iterator) {
                String text = Files.readString(file);
                String category = file.hashCode() % 2 == 0 ? "Kinh tế" : "Văn hóa";
                Files.writeString(file, text.replaceFirst("(?m)^category: .*$", "category: " + category));
            }
        }
    }

    private static long report(int edit) throws IOException {
        System.gc();
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1024;
        long files;
        try (var open = Files.list(Path.of("/proc/self/fd"))) {
            files = open.count();
        }
        int threads = ManagementFactory.getThreadMXBean().getThreadCount();
        System.out.printf(
                Locale.ROOT, "%6d edits  heap %7d kB  open files %3d  threads %3d%n", edit, heap, files, threads);
        return heap;
    }

    private static long mean(List<Long> values) {
        return values.stream().mapToLong(Long::longValue).sum() / Math.max(1, values.size());
    }
}
