package bantin.publish.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantin.hash.FullHash;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every target promises. */
public abstract class TargetContract {
    @TempDir
    public Path temp;

    /** Another one each time, and empty. */
    protected abstract Place place() throws IOException;

    protected boolean hasFolders() {
        return true;
    }

    protected int many() {
        return 200;
    }

    private Target target() throws IOException {
        return place().open();
    }

    public static void put(Target target, String path, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        target.put(path, bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    public static String read(Target target, String path) throws IOException {
        try (InputStream in = target.open(path).orElseThrow()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void tellsHowAFileBegins() throws IOException {
        try (Target target = target()) {
            put(target, "tin/gia-lua.html", "Giá lúa " + "x".repeat(100_000));

            assertThat(target.beginning("tin/gia-lua.html", 9))
                    .hasValueSatisfying(bytes ->
                            assertThat(bytes).asString(StandardCharsets.UTF_8).isEqualTo("Giá lúa"));
            assertThat(target.beginning("tin/gia-lua.html", 200_000))
                    .hasValueSatisfying(bytes -> assertThat(bytes).hasSize(100_010));
            assertThat(target.beginning("tin/khong-co.html", 9)).isEmpty();
        }
    }

    @Test
    void aFilePutIsReadBackAndReplaced() throws IOException {
        try (Target target = target()) {
            put(target, "tin/lễ hội/index.html", "cũ");
            put(target, "tin/lễ hội/index.html", "mới hơn");

            assertThat(read(target, "tin/lễ hội/index.html")).isEqualTo("mới hơn");
            assertThat(target.list("tin/")).isEqualTo(Map.of("tin/lễ hội/index.html", 10L));
            assertThat(target.names("")).containsExactly("tin");
        }
    }

    @Test
    void whatIsNotThereIsEmpty() throws IOException {
        try (Target target = target()) {
            assertThat(target.open("tin/index.html")).isEmpty();
            assertThat(target.list("tin/")).isEmpty();
            assertThat(target.names("tin/")).isEmpty();
            target.delete(List.of("tin/index.html"));
        }
    }

    @Test
    void deletingTheLastFileOfAFolderTakesTheFolder() throws IOException {
        try (Target target = target()) {
            put(target, "index.html", "trang chủ");
            put(target, "tin/a/index.html", "a");

            target.delete(List.of("tin/a/index.html"));

            assertThat(target.names("")).containsExactly("index.html");
        }
    }

    @Test
    void renamingReplaces() throws IOException {
        try (Target target = target()) {
            put(target, ".bantin/coming.release", "mới");
            put(target, ".bantin/online.release", "cũ");

            target.rename(".bantin/coming.release", ".bantin/online.release");

            assertThat(read(target, ".bantin/online.release")).isEqualTo("mới");
            assertThat(target.names(".bantin/")).containsExactly("online.release");
        }
    }

    /** The home page was gone when its successor could not take its name. */
    @Test
    void aRenameThatFailsLeavesWhatHasTheName() throws IOException {
        try (Target target = target()) {
            put(target, "index.html", "trang chủ");

            assertThatThrownBy(() -> target.rename("index.html" + Target.PART, "index.html"))
                    .isInstanceOf(IOException.class);

            assertThat(read(target, "index.html")).isEqualTo("trang chủ");
            assertThat(target.names("")).containsExactly("index.html");
        }
    }

    /** An article was said to be taken down, and its page still answered. */
    @Test
    void whatIsStillThereIsNotSaidToBeDeleted() throws IOException {
        try (Target target = target()) {
            put(target, "tin/le-hoi/index.html", "lễ hội");

            if (hasFolders()) {
                // as the root of the server may, a folder refuses to go the way of a file
                assertThatThrownBy(() -> target.delete(List.of("tin/gia-lua/index.html", "tin/le-hoi")))
                        .isInstanceOf(IOException.class);
            }

            assertThat(read(target, "tin/le-hoi/index.html")).isEqualTo("lễ hội");
        }
    }

    @Test
    void lookingMakesNothing() throws IOException {
        Place place = place();

        try (Target target = place.open()) {
            assertThat(target.names("")).isEmpty();
            assertThat(target.list("")).isEmpty();
            assertThat(target.open("index.html")).isEmpty();
        }

        assertThat(place.disk()).doesNotExist();
    }

    @Test
    void linksAreTurnedAndFoldersCopiedWhereTheTargetCan() throws IOException {
        try (Target target = target()) {
            if (!target.hasLinks()) {
                assertThat(target.linkTarget("current")).isEmpty();
                return;
            }
            put(target, "releases/1/tin/index.html", "một");
            assertThat(target.linkTarget("releases")).isEmpty();
            target.link("current", "releases/1");
            target.copy(Map.of("releases/1/tin/index.html", "releases/.incoming/tin/index.html"));
            target.rename("releases/.incoming", "releases/2");
            target.link("current", "releases/2");
            target.deleteFolder("releases/1");

            assertThat(target.linkTarget("current")).contains("releases/2");
            assertThat(read(target, "current/tin/index.html")).isEqualTo("một");
            assertThat(target.names("releases/")).containsExactly("2");
        }
    }

    /** Whoever breaks into a server plants pages as links too; they were seen by nobody. */
    @Test
    void aLinkIsListedAndTakenForNoFile() throws IOException {
        try (Target target = target()) {
            if (!target.hasLinks()) {
                return;
            }
            put(target, "tin/index.html", "tin");
            target.link("tin/casino", "../nha-cai");

            assertThat(target.list("")).isEqualTo(Map.of("tin/index.html", 3L, "tin/casino", Target.NO_FILE));
            target.delete(List.of("tin/casino"));
            assertThat(target.list("tin/")).isEqualTo(Map.of("tin/index.html", 3L));
        }
    }

    @Test
    void manyFilesArePutAndDeletedAtOnce() throws IOException {
        try (Target target = target()) {
            List<String> paths = java.util.stream.IntStream.range(0, many())
                    .mapToObj(i -> "tin/" + i % 50 + "/" + i + ".html")
                    .toList();
            Workers.each(target.threads(), paths, path -> put(target, path, path));
            assertThat(target.list("")).hasSize(many());

            target.delete(paths);

            assertThat(target.list("")).isEmpty();
        }
    }

    @Test
    void ofTwoWhoClaimAFileOneGetsIt() throws IOException {
        try (Target target = target()) {
            assertThat(target.claim(".bantin/lock", "Lan")).isTrue();
            assertThat(target.claim(".bantin/lock", "Minh")).isFalse();
            assertThat(read(target, ".bantin/lock")).isEqualTo("Lan");

            target.giveUp(".bantin/lock");

            assertThat(target.names("")).isEmpty();
            assertThat(target.claim(".bantin/lock", "Minh")).isTrue();
        }
    }

    @Test
    void hashesMadeThereAreThoseOfTheFiles() throws IOException {
        try (Target target = target()) {
            put(target, "tin/lễ hội/index.html", "trang");
            put(target, "index.html", "chủ");

            target.hashes(List.of("index.html", "tin/lễ hội/index.html")).ifPresent(hashes -> assertThat(hashes)
                    .isEqualTo(Map.of(
                            "index.html", FullHash.of("chủ".getBytes(StandardCharsets.UTF_8)),
                            "tin/lễ hội/index.html", FullHash.of("trang".getBytes(StandardCharsets.UTF_8)))));
        }
    }
}
