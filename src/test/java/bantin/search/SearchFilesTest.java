package bantin.search;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.content.Searched;
import bantin.hash.Fingerprinter;
import bantin.text.Moment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of an index: few, small, the same for the same items, and few of them others when an article is added. */
class SearchFilesTest {
    @TempDir
    private Path folder;

    /** Each 512th article made the whole index anew. */
    @ParameterizedTest
    @ValueSource(ints = {511, 575, 1023})
    void newArticleChangesFewFilesOfFew(int count) {
        SortedMap<String, byte[]> before = files(items(count));
        SortedMap<String, byte[]> after = files(items(count + 1));

        assertThat(after).hasSizeLessThan(60);
        assertThat(after.entrySet().stream().filter(file -> !Arrays.equals(file.getValue(), before.get(file.getKey()))))
                .hasSizeBetween(2, 20);
        assertThat(before.keySet().stream().filter(name -> !after.containsKey(name)))
                .hasSizeLessThan(20);
    }

    @Test
    void oneMoreItemMovesOneShelfAndMeltsOnePackAtMost() {
        IntStream.range(1, 70_000)
                .filter(items -> items % 64 == 0 || items % 64 == 63)
                .forEach(count -> {
                    long moved = IntStream.range(0, Cuts.SHELVES)
                            .filter(shelf -> Cuts.large(count, shelf) != Cuts.large(count + 1, shelf))
                            .count();
                    List<Cuts.Cut> packs = Cuts.packs(count + 1).of(count + 1);
                    List<Cuts.Cut> fresh = new ArrayList<>(packs);
                    fresh.removeAll(Cuts.packs(count).of(count));

                    assertThat(moved + fresh.size())
                            .as("one more than " + count)
                            .isBetween(1L, 3L);
                    assertThat(packs).hasSizeLessThanOrEqualTo(128);
                    assertThat(count - Cuts.large(count, Cuts.SHELVES - 1)).isLessThan(1000);
                });
    }

    @Test
    void orderOfItemsAndWhatWasKeptChangeNoByte() {
        List<SearchItem> mixed = new ArrayList<>(items(300));
        SortedMap<String, byte[]> first = files(mixed);
        Collections.shuffle(mixed, new Random(1));

        SortedMap<String, byte[]> second = files(mixed);
        SortedMap<String, byte[]> fresh = files(items(300), "another");

        assertThat(second).containsExactlyEntriesOf(first);
        assertThat(fresh).containsExactlyEntriesOf(first);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 8})
    void threadsChangeNoByte(int threads) {
        List<SearchItem> items = items(700);
        SortedMap<String, byte[]> byOne = files(items);
        SortedMap<String, byte[]> byMany = new TreeMap<>();
        ForkJoinPool pool = new ForkJoinPool(threads);
        Work together = new Work() {
            @Override
            public <T, R> List<R> map(Collection<T> all, Function<T, R> each) {
                return pool.submit(() -> all.parallelStream().map(each).toList())
                        .join();
            }
        };

        SearchIndex.write(items, new IndexStore(folder.resolve("many")), together, byMany::put);

        pool.shutdown();
        assertThat(byMany).containsExactlyEntriesOf(byOne);
    }

    @Test
    void numbersAreSortedByTheirBits() {
        Random random = new Random(3);
        Radix radix = new Radix();
        for (int count : new int[] {0, 1, 255, 20_000, 256, 5000}) {
            // few differ in their high bits, as the commonest terms of a text do
            long[] numbers = random.longs(count, 0, 1L << 58)
                    .map(number -> number % 3 == 0 ? number : number & 0xFFF)
                    .toArray();
            long[] sorted = numbers.clone();
            Arrays.sort(sorted);

            radix.sort(numbers, count, 23, 58);

            assertThat(numbers).isEqualTo(sorted);
        }
    }

    @Test
    void everyFileButTheRootIsNamedByItsBytes() {
        files(items(40)).forEach((name, bytes) -> {
            if (!name.equals(SearchIndex.ROOT)) {
                assertThat(name).contains("." + Fingerprinter.of(bytes).brief() + ".");
            }
        });
    }

    @Test
    void portalWithoutItemsHasAnIndexThatSaysSo() {
        SortedMap<String, byte[]> files = files(List.of());

        assertThat(new String(files.get(SearchIndex.ROOT), StandardCharsets.UTF_8))
                .contains("\"items\":0");
    }

    private SortedMap<String, byte[]> files(Collection<SearchItem> items) {
        return files(items, "store");
    }

    private SortedMap<String, byte[]> files(Collection<SearchItem> items, String store) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        SearchIndex.write(items, new IndexStore(folder.resolve(store)), work(), files::put);
        return files;
    }

    private static List<SearchItem> items(int count) {
        Newsroom newsroom = new Newsroom(Path.of("unused"), 60);
        return IntStream.range(0, count)
                .mapToObj(i -> item(i, newsroom.article(i)))
                .toList();
    }

    private static SearchItem item(int number, String text) {
        Moment date = Moment.parse(
                        (2000 + number / 300) + "-01-" + (10 + number / 15 % 20), ZoneId.of("Asia/Ho_Chi_Minh"))
                .orElseThrow();
        return new SearchItem(
                "article",
                "Kinh tế",
                "/kinh-te/bai-" + (10_000 + number) + "/",
                "Bài số " + number,
                java.util.Optional.of(date),
                "",
                List.of(new Searched(Searched.Weight.SUMMARY, "nông dân")),
                () -> text,
                0,
                false,
                100,
                Fingerprinter.of(number + text));
    }

    private static Work work() {
        return new Work() {
            @Override
            public <T, R> List<R> map(Collection<T> all, Function<T, R> each) {
                return all.stream().map(each).toList();
            }
        };
    }
}
