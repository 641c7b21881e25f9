package bantin.site.related;

import bantin.content.Article;
import bantin.hash.Fingerprint;
import bantin.hash.Fingerprinter;
import bantin.output.KeptFiles;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Which articles go with which, from one build to the next. Each is known under the fingerprint of all that it follows from: the
 * article's own words and those of every earlier one. So the first of which anything is other makes all later ones unknown,
 * and none before it. Several threads may use it.
 */
public final class KnownRelated {
    private static final String NAME = "related";
    private static final int HEX = 32;

    private final Optional<KeptFiles> store;
    private final Fingerprint program;
    private final boolean believes;

    private KnownRelated(Optional<KeptFiles> store, Fingerprint program, boolean believes) {
        this.store = store;
        this.program = program;
        this.believes = believes;
    }

    /** Knows nothing and keeps nothing. */
    public static KnownRelated none() {
        return new KnownRelated(Optional.empty(), new Fingerprint(""), false);
    }

    /**
     * @param folder where it is kept; need not be there
     * @param program names the very program that runs: another one may find others
     * @param believes whether what is kept there is believed
     */
    public static KnownRelated in(Path folder, Fingerprint program, boolean believes) {
        return new KnownRelated(Optional.of(new KeptFiles(folder)), program, believes);
    }

    boolean keepsNothing() {
        return store.isEmpty();
    }

    /** What is known of these articles, and will be. */
    Rows of(List<Article> newestFirst, int most) {
        List<Fingerprint> prints = prints(newestFirst, most);
        List<Row> before = before();
        int same = 0;
        while (same < Math.min(before.size(), prints.size())
                && before.get(same).print().equals(prints.get(same))) {
            same++;
        }
        return new Rows(prints, before.subList(0, same), same == before.size() && same == prints.size());
    }

    /** The oldest first: of each and all before it. */
    private List<Fingerprint> prints(List<Article> newestFirst, int most) {
        List<Fingerprint> own =
                newestFirst.parallelStream().map(KnownRelated::print).toList();
        List<Fingerprint> all = new ArrayList<>(own.size());
        Fingerprint earlier = Fingerprinter.of(program.hex() + most);
        for (int rank = own.size() - 1; rank >= 0; rank--) {
            earlier = quick(earlier.hex() + own.get(rank).hex());
            all.add(earlier);
        }
        return all;
    }

    /** Of all that {@link Related} asks of an article; where it is in the order is told by where it comes. */
    private static Fingerprint print(Article article) {
        StringBuilder told = new StringBuilder(600);
        List<String> tags = article.head().tags();
        tell(article.lang(), told);
        tell(article.category(), told);
        told.append(tags.size()).append(' ');
        tags.forEach(tag -> tell(tag, told));
        WordPairs.texts(article).forEach(text -> tell(text, told));
        return quick(told.toString());
    }

    private static void tell(String text, StringBuilder told) {
        told.append(text.length()).append(' ').append(text);
    }

    private static Fingerprint quick(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return Fingerprinter.quick(bytes, bytes.length);
    }

    /** By how many articles the related ones are from the oldest. */
    private record Row(Fingerprint print, int[] places) {}

    private List<Row> before() {
        return store.filter(kept -> believes)
                .flatMap(kept -> kept.find(NAME))
                .map(this::read)
                .orElse(List.of());
    }

    private List<Row> read(byte[] all) {
        byte[] told = Arrays.copyOfRange(all, Math.min(all.length, HEX), all.length);
        if (!new String(all, 0, all.length - told.length, StandardCharsets.US_ASCII)
                .equals(Fingerprinter.quick(told, told.length).hex())) {
            return List.of();
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(told))) {
            List<Row> rows = new ArrayList<>();
            while (in.available() > 0) {
                Fingerprint print = new Fingerprint(in.readUTF());
                int[] places = new int[in.readInt()];
                for (int i = 0; i < places.length; i++) {
                    places[i] = in.readInt();
                }
                rows.add(new Row(print, places));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keep(List<Row> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (Row row : rows) {
                out.writeUTF(row.print().hex());
                out.writeInt(row.places().length);
                for (int place : row.places()) {
                    out.writeInt(place);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] told = bytes.toByteArray();
        byte[] all = Arrays.copyOf(
                Fingerprinter.quick(told, told.length).hex().getBytes(StandardCharsets.US_ASCII), HEX + told.length);
        System.arraycopy(told, 0, all, HEX, told.length);
        store.ifPresent(kept -> kept.keep(NAME, all));
    }

    /** Of one site. */
    final class Rows {
        private final List<Fingerprint> prints;
        private final List<Row> before;
        private final boolean whole;
        private final AtomicReferenceArray<int[]> found;

        private Rows(List<Fingerprint> prints, List<Row> before, boolean whole) {
            this.prints = prints;
            this.before = before;
            this.whole = whole;
            this.found = new AtomicReferenceArray<>(prints.size());
        }

        /** The ranks of those that go with an article. */
        Optional<int[]> find(int rank) {
            int place = turned(rank);
            return place < before.size() ? Optional.of(turned(before.get(place).places())) : Optional.empty();
        }

        void put(int rank, int[] ranks) {
            found.set(turned(rank), turned(ranks));
        }

        /** Up to the first article of which nobody asked. */
        void keep() {
            List<Row> rows = new ArrayList<>(before);
            for (int place = before.size(); place < prints.size() && found.get(place) != null; place++) {
                rows.add(new Row(prints.get(place), found.get(place)));
            }
            if (!whole) {
                KnownRelated.this.keep(rows);
            }
        }

        /** Ranks count from the newest, which the next article moves; places from the oldest. */
        private int turned(int number) {
            return prints.size() - 1 - number;
        }

        private int[] turned(int[] numbers) {
            return Arrays.stream(numbers).map(this::turned).toArray();
        }
    }
}
