package bantin.preview;

import bantin.content.body.BodyStore;
import bantin.director.Progress;
import bantin.director.ReadMemory;
import bantin.director.Snapshot;
import bantin.director.SnapshotLoader;
import bantin.page.kind.Page;
import bantin.render.theme.TemplateTrouble;
import bantin.site.BuildTime;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a save costs the preview by itself, without a browser: the new snapshot, and the page that is shown of it, in
 * processor time. Arguments: the portal's folder, how many saves, then a file and its address for each entry that is
 * edited, turn by turn.
 */
public final class SaveStages {
    private static final int FIRST = 10;

    private SaveStages() {}

    public static void main(String[] args) throws IOException, TemplateTrouble {
        Path site = Path.of(args[0]).toAbsolutePath();
        int saves = Integer.parseInt(args[1]);
        int edited = (args.length - 2) / 2;
        List<List<Long>> loads = new ArrayList<>();
        List<List<Long>> pages = new ArrayList<>();
        for (int i = 0; i < edited; i++) {
            loads.add(new ArrayList<>());
            pages.add(new ArrayList<>());
        }
        try (BodyStore bodies = new BodyStore(site.resolve(".bantin"))) {
            SnapshotLoader loader = new SnapshotLoader(
                    site, Path.of("themes").toAbsolutePath(), bodies, new ReadMemory(), 2, Progress.silent());
            load(loader, Set.of());
            for (int save = 0; save < saves; save++) {
                for (int i = 0; i < edited; i++) {
                    Path file = site.resolve(args[2 + 2 * i]);
                    String before = Files.readString(file);
                    try {
                        Files.writeString(file, before + "\nLưu lúc " + System.nanoTime() + "\n");
                        long start = cpu();
                        Snapshot snapshot = load(loader, Set.of(file));
                        long loaded = cpu();
                        Page page =
                                snapshot.portal().plan().page(args[3 + 2 * i]).orElseThrow();
                        snapshot.renderer().prepare(page).render();
                        long rendered = cpu();
                        if (save >= FIRST) {
                            loads.get(i).add(loaded - start);
                            pages.get(i).add(rendered - loaded);
                        }
                    } finally {
                        Files.writeString(file, before);
                    }
                }
            }
        }
        for (int i = 0; i < edited; i++) {
            System.out.printf(
                    Locale.ROOT,
                    "%-40s snapshot %6.1f ms   page %6.1f ms of processor time%n",
                    args[2 + 2 * i],
                    median(loads.get(i)),
                    median(pages.get(i)));
        }
    }

    private static Snapshot load(SnapshotLoader loader, Set<Path> suspects) {
        return loader.load(
                config -> new BuildTime(ZonedDateTime.now(config.timezone()), BuildTime.Drafts.INCLUDE), suspects);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double median(List<Long> times) {
        return times.stream()
                        .mapToLong(Long::longValue)
                        .sorted()
                        .skip(times.size() / 2)
                        .findFirst()
                        .orElse(0)
                / 1e6;
    }
}
