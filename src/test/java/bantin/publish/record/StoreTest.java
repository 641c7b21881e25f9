package bantin.publish.record;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.output.Manifest;
import bantin.output.OutputPath;
import bantin.publish.target.DirectoryTarget;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies beside the served files, and what is read of it. */
class StoreTest {
    private static final String ID = "20261123-010203-0123456789";
    private static final Instant WHEN = Instant.parse("2026-11-23T01:02:03Z");

    @TempDir
    private Path temp;

    private DirectoryTarget target;
    private Store store;

    @BeforeEach
    void open() {
        target = new DirectoryTarget(temp.resolve("www"));
        store = new Store(target);
    }

    private void put(String path) throws IOException {
        store.put(path, "vùng cao");
    }

    @Test
    void recordsAreKnownByTheirNames() throws IOException {
        put(Store.record(ID));
        put(Store.record("online"));
        put(Ledger.of(ID));

        assertThat(store.records()).containsExactlyInAnyOrder(ID, "online");
        assertThat(store.text(Store.record(ID))).contains("vùng cao");
        assertThat(store.text(Store.record("coming"))).isEmpty();
    }

    /** A disk image put there by mistake would have filled the memory. */
    @Test
    void whatIsTooLongToBeARecordIsNotRead() throws IOException {
        put(Store.record(ID));
        try (RandomAccessFile file = new RandomAccessFile(
                temp.resolve("www").resolve(Store.record(ID)).toFile(), "rw")) {
            file.setLength(64_000_001);
        }

        assertThat(store.text(Store.record(ID))).isEmpty();
    }

    @Test
    void aLostListIsMadeFromTheFilesWithoutWhatIsBantinsOwn() throws IOException {
        put("index.html");
        put("tin/gia-lua.html");
        put(Store.record("online"));
        put(Lock.FILE);
        put(Store.FOLDER + "shell.php");
        put(Store.FOLDER + "online.release.php");
        put("tin/a\\b.html");
        Files.createSymbolicLink(temp.resolve("www/loi-ra"), temp.resolve("ngoai"));
        Files.createSymbolicLink(temp.resolve("www").resolve(Ledger.FILE), temp.resolve("ngoai"));
        Manifest.Entry entry = Manifest.Entry.of("vùng cao".getBytes(StandardCharsets.UTF_8));
        Set<String> strange = new TreeSet<>();

        Manifest files = Rebuilt.from(target, "", strange);

        assertThat(files)
                .isEqualTo(Manifest.of(
                        Map.of(OutputPath.of("index.html"), entry, OutputPath.of("tin/gia-lua.html"), entry)));
        assertThat(strange)
                .contains(Store.FOLDER + "shell.php", Store.FOLDER + "online.release.php", "loi-ra", Ledger.FILE)
                .doesNotContain(Lock.FILE, Store.record("online"), "index.html");
    }

    @Test
    void aListOfOneFolderNamesItsFilesFromThere() throws IOException {
        put("releases/" + ID + "/index.html");
        put("releases/" + ID + "/" + Lock.FILE);
        put("releases/khac.html");
        Set<String> strange = new TreeSet<>();

        Manifest files = Rebuilt.from(target, "releases/" + ID + "/", strange);

        assertThat(files.files()).containsOnlyKeys(OutputPath.of("index.html"));
        assertThat(strange).containsExactly(Lock.FILE);
        assertThat(Rebuilt.from(target, "releases/" + ID + "/")).isEqualTo(files);
    }

    @Test
    void whoTurnedBackIsToldForThatReleaseAlone() throws IOException {
        Signer signer = Signer.in(temp.resolve("publish.key"));
        TurnedBack turned = TurnedBack.signed(ID, new Holder("Lan", "máy Lan", 1), WHEN, signer);

        turned.put(store);

        assertThat(TurnedBack.to(ID, store)).contains(turned);
        assertThat(TurnedBack.to(ID, store).orElseThrow().isIntact()).isTrue();
        assertThat(TurnedBack.to("20261124-010203-0123456789", store)).isEmpty();
    }

    @Test
    void aDamagedWordAboutTurningBackIsNone() {
        String text = "bantin turned back 1\nto " + ID + "\nwho Lan\nwhen " + WHEN + "\nkey k\nsignature s\n";

        assertThat(TurnedBack.parse(text)).contains(new TurnedBack(ID, "Lan", WHEN, "k", "s"));
        assertThat(TurnedBack.parse(text + "x")).isEmpty();
        assertThat(TurnedBack.parse("x" + text)).isEmpty();
        assertThat(TurnedBack.parse(text.replaceFirst("when .*", "when mai"))).isEmpty();
        assertThat(TurnedBack.parse("")).isEmpty();
    }
}
