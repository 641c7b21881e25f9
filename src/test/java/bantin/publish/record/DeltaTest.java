package bantin.publish.record;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.output.Manifest;
import bantin.output.OutputPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What has to travel so that one edition of the portal becomes the next. */
class DeltaTest {
    private static final Manifest OLD = files(Map.of("index.html", 10, "tin/gia-lua.html", 20, "anh/lua.jpg", 40));
    private static final Manifest NEXT = files(Map.of("index.html", 11, "tin/gia-lua.html", 20, "tin/a.html", 300));

    private static Manifest files(Map<String, Integer> sizes) {
        Map<OutputPath, Manifest.Entry> files = new HashMap<>();
        sizes.forEach((path, size) -> files.put(OutputPath.of(path), Manifest.Entry.of(new byte[size])));
        return Manifest.of(files);
    }

    private static List<OutputPath> paths(String... paths) {
        return List.of(paths).stream().map(OutputPath::of).toList();
    }

    @Test
    void onlyWhatIsNewOrDifferentTravels() {
        Delta delta = Delta.between(OLD, NEXT);

        assertThat(delta).isEqualTo(new Delta(paths("tin/a.html"), paths("index.html"), paths("anh/lua.jpg")));
        assertThat(delta.sentPaths()).isEqualTo(paths("index.html", "tin/a.html"));
        assertThat(delta.sent()).isEqualTo(2);
        assertThat(delta.bytes(NEXT)).isEqualTo(311);
        assertThat(delta.sentOf(NEXT)).isEqualTo(files(Map.of("index.html", 11, "tin/a.html", 300)));
    }

    @Test
    void sameFilesMakeNothingToDo() {
        assertThat(Delta.between(OLD, OLD).isEmpty()).isTrue();
        assertThat(Delta.between(Manifest.EMPTY, OLD).isEmpty()).isFalse();
        assertThat(Delta.between(OLD, Manifest.EMPTY).isEmpty()).isFalse();
        assertThat(Delta.between(files(Map.of("index.html", 1)), files(Map.of("index.html", 2)))
                        .isEmpty())
                .isFalse();
    }

    /** Where a folder was a file before, the server refuses the files in it as long as the old one lies there. */
    @Test
    void whatStandsInTheWayOfAFolderOrAFileGoesFirst() {
        Manifest old = files(Map.of("tin", 1, "b/c/d.html", 1, "x/y.html", 1));
        Manifest next = files(Map.of("tin/2026/a.html", 1, "b", 1, "x/z.html", 1));

        Delta swaps = Delta.between(old, next).swaps();

        assertThat(swaps).isEqualTo(new Delta(paths("b", "tin/2026/a.html"), List.of(), paths("b/c/d.html", "tin")));
        assertThat(Delta.between(OLD, NEXT).swaps().isEmpty()).isTrue();
    }

    @Test
    void whatIsDoneAlreadyIsLeftOut() {
        Delta all = new Delta(paths("a", "b"), paths("c", "d"), paths("e", "f"));

        assertThat(all.without(new Delta(paths("a"), paths("d"), paths("e"))))
                .isEqualTo(new Delta(paths("b"), paths("c"), paths("f")));
        assertThat(all.without(all).isEmpty()).isTrue();
    }
}
