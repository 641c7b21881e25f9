package bantin.director;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * The icons and the share card of a portal in the theme's own colours and with its emblem, drawn once for all tests: to
 * draw them is half the work of a small portal's first build. Those of other portals are drawn as ever.
 */
public final class DrawnCards {
    private static final SortedMap<String, byte[]> DRAWN = drawn();

    private DrawnCards() {}

    /** Puts them where an earlier build of a portal, if it had any, would have left them. */
    public static void in(Path site) {
        Path cards = site.resolve(".bantin/cards");
        if (Files.exists(cards)) {
            return;
        }
        try {
            Files.createDirectories(cards);
            for (Map.Entry<String, byte[]> card : DRAWN.entrySet()) {
                Files.write(cards.resolve(card.getKey()), card.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SortedMap<String, byte[]> drawn() {
        try {
            Path home = Files.createTempDirectory("bantin-cards");
            Files.writeString(home.resolve("site.yml"), "title: Cổng xã\nurl: https://xa.example.vn/\n");
            new TestPortal(home, home.resolve("public"), 1).buildFromNothing();
            SortedMap<String, byte[]> cards = TestPortal.files(home.resolve(".bantin/cards"));
            try (Stream<Path> all = Files.walk(home)) {
                List<Path> deepest = all.sorted(Comparator.reverseOrder()).toList();
                for (Path file : deepest) {
                    Files.delete(file);
                }
            }
            return cards;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
