package bantin.preview;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.content.body.BodyStore;
import bantin.director.Snapshot;
import bantin.director.UnreadableSite;
import bantin.page.kind.Page;
import bantin.problem.Problem;
import bantin.render.theme.TemplateTrouble;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever editors do, and in whatever order: what the preview shows is what a clean build of the same files makes. */
class ManyEditsTest {
    /** {@code -Dbantin.edits=3000} for a long evening. */
    private static final int EDITS = Integer.getInteger("bantin.edits", 120);

    private static final long SEED = 20201118;

    @TempDir
    private Path home;

    /** A whole site: its problems, and what stands at each address. */
    private record Shown(List<Problem> problems, SortedMap<String, String> pages) {}

    @Test
    void previewShowsWhatACleanBuildMakes() throws IOException {
        Path site = home.resolve("xa");
        Editor editor = new Editor(site, SEED);
        PreviewOf.write(site);
        editor.repair();
        Random random = new Random(SEED);
        List<String> deeds = new ArrayList<>();
        try (PreviewOf portal = new PreviewOf(site)) {
            SortedMap<String, String> before = clean(site, new TreeMap<>()).pages();
            for (int step = 0; step < EDITS; step++) {
                if (step % 20 == 19) {
                    editor.repair();
                    deeds.add("repair");
                } else {
                    deeds.add(editor.edit());
                }
                Shown clean = clean(site, before);
                String what = "step " + step + ": " + deeds.subList(Math.max(0, step - 3), step + 1);
                try {
                    PreviewOf.await(what, () -> shown(portal).equals(clean));
                } catch (AssertionError e) {
                    assertThat(shown(portal)).as(what).isEqualTo(clean);
                }
                fetchSome(portal, clean, random, what);
                before = clean.pages();
            }
        }
    }

    private void fetchSome(PreviewOf portal, Shown clean, Random random, String what) {
        List<String> addresses = List.copyOf(clean.pages().keySet());
        for (int i = 0; i < 3; i++) {
            String address = addresses.get(random.nextInt(addresses.size()));
            String page = clean.pages().get(address);
            if (!page.startsWith("trouble: ")) {
                assertThat(portal.text("/xa" + address))
                        .as(what + " " + address)
                        .isEqualTo(page);
            }
        }
    }

    private static Shown shown(PreviewOf portal) {
        Snapshot snapshot = portal.preview.snapshot().orElseThrow();
        return new Shown(portal.preview.problems(), pages(snapshot));
    }

    /** What a program that knows nothing of earlier files makes; what was there before when settings can't be read. */
    private Shown clean(Path site, SortedMap<String, String> before) {
        try (BodyStore bodies = new BodyStore(home.resolve("clean"))) {
            Snapshot snapshot = PreviewOf.loadClean(site, bodies);
            return new Shown(snapshot.problems(), pages(snapshot));
        } catch (UnreadableSite unreadable) {
            return new Shown(unreadable.problems(), before);
        }
    }

    private static SortedMap<String, String> pages(Snapshot snapshot) {
        SortedMap<String, String> pages = new TreeMap<>();
        for (Page page : snapshot.portal().plan().pages()) {
            pages.put(page.route().address(), text(snapshot, page));
        }
        return pages;
    }

    private static String text(Snapshot snapshot, Page page) {
        try {
            return new String(snapshot.renderer().render(page), StandardCharsets.UTF_8);
        } catch (TemplateTrouble trouble) {
            return "trouble: " + trouble.problems();
        }
    }
}
