package bantin.search;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.content.Searched;
import bantin.hash.Fingerprinter;
import bantin.text.Moment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of an index: few, small, the same for the same items, and few of them others when an article is added. */
class SearchFilesTest {
    @TempDir
    private Path folder;

    @Test
    void newArticleChangesFewFilesOfFew() {
        SortedMap<String, byte[]> before = files(items(600));
        SortedMap<String, byte[]> after = files(items(601));

        assertThat(after).hasSizeLessThan(60);
        assertThat(after.keySet().stream().filter(name -> !before.containsKey(name)))
                .hasSizeBetween(1, 10);
        assertThat(before.keySet().stream().filter(name -> !after.containsKey(name)))
                .hasSizeLessThan(10);
    }

    @Test
    void orderOfItemsAndWhatWasKeptChangeNoByte() {
        List<SearchItem> mixed = new ArrayList<>(items(300));
        SortedMap<String, byte[]> first = files(mixed);
        Collections.shuffle(mixed, new Random(1));

        SortedMap<String, byte[]> second = files(mixed);
        SortedMap<String, byte[]> fresh =
                SearchIndex.files(items(300), new IndexStore(folder.resolve("another")), work());

        assertThat(second).containsExactlyEntriesOf(first);
        assertThat(fresh).containsExactlyEntriesOf(first);
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
        return SearchIndex.files(items, new IndexStore(folder.resolve("store")), work());
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
