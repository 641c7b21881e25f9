package bantin.publish.record;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.output.Manifest;
import bantin.publish.Desk;
import bantin.publish.Portal;
import bantin.publish.target.DirectoryTarget;
import bantin.publish.target.Target;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordsTest {
    @TempDir
    private Path temp;

    private Desk lan;
    private Target target;
    private Release first;
    private Release second;
    private String path;

    @BeforeEach
    void publishTwice() throws IOException {
        lan = new Desk(temp.resolve("lan"), "Lan");
        target = new DirectoryTarget(temp.resolve("www"));
        first = publish(1);
        second = publish(2);
        path = Store.record(first.id());
    }

    private Release publish(int edition) {
        Portal portal = Portal.in(temp.resolve("n" + edition), "n" + edition, "gia-lua", "le-hoi");
        return lan.publish(Desk.releases(), target, portal.site(), edition).orElseThrow();
    }

    private Memory memory() {
        return lan.memory(Desk.releases());
    }

    /** What stands after the head is changed there, so that reading it would show. */
    private void damageBody() throws IOException {
        Path record = temp.resolve("www").resolve(path);
        String text = Files.readString(record);
        Files.writeString(record, text.substring(0, text.indexOf("\n\n") + 2));
    }

    @Test
    void recordThatThisComputerKeepsIsKnownByItsHead() throws IOException {
        damageBody();

        assertThat(Records.of(target, memory()).at(path)).contains(first);
        assertThat(Records.of(target, memory()).at(Store.record(second.id()))).contains(second);
    }

    /** "Nothing to send", it said of a site whose list of files somebody had changed below its head. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void recordOnWhichAllDependsIsComparedToItsEnd(boolean hashes) throws IOException {
        Target place = hashes ? target : withoutHashes(target);
        assertThat(Records.of(place, memory()).asItIsAt(path)).contains(first);
        damageBody();

        Release there = Records.of(place, memory()).asItIsAt(path).orElseThrow();

        assertThat(there.manifest()).isEqualTo(Manifest.EMPTY);
        assertThat(there.isIntact()).isFalse();
        assertThat(Records.of(place, memory()).asItIsAt(Store.FOLDER + "none")).isEmpty();
    }

    /** As where files are only fetched. */
    private static Target withoutHashes(Target target) {
        return (Target) Proxy.newProxyInstance(
                Target.class.getClassLoader(),
                new Class<?>[] {Target.class},
                (proxy, method, args) ->
                        method.getName().equals("hashes") ? Optional.empty() : method.invoke(target, args));
    }

    @Test
    void recordOfAnotherComputersReleaseIsRead() throws IOException {
        Memory stranger = new Desk(temp.resolve("minh"), "Minh").memory(Desk.releases());

        assertThat(Records.of(target, stranger).at(path)).contains(first);
    }

    @Test
    void recordWithAnotherHeadIsRead() throws IOException {
        Release forged = new Release(
                first.id(), "Kẻ gian", first.when(), first.what(), Manifest.EMPTY, first.key(), first.signature());
        new Store(target).put(path, forged.text());

        assertThat(Records.of(target, memory()).at(path)).contains(forged);
    }

    @Test
    void whoLooksForDamageReadsItWhole() throws IOException {
        damageBody();

        assertThat(Records.unbelieving(target).at(path).orElseThrow().manifest())
                .isEqualTo(Manifest.EMPTY);
    }

    @Test
    void whatIsNoRecordIsNone() throws IOException {
        new Store(target).put(path, "id ../../etc/passwd\n\nx");

        assertThat(Records.of(target, memory()).at(path)).isEmpty();
        assertThat(Records.of(target, memory()).at(Store.FOLDER + "none")).isEmpty();
    }

    @Test
    void onlySoManyAreKeptHere() throws IOException {
        for (int edition = 3; edition < 18; edition++) {
            publish(edition);
        }

        try (Stream<Path> kept = Files.list(temp.resolve("lan/published/production.earlier"))) {
            List<String> names =
                    kept.map(file -> file.getFileName().toString()).sorted().toList();
            assertThat(names).hasSize(12).doesNotContain(first.id() + Release.SUFFIX);
        }
        assertThat(memory().record(first.id())).isEmpty();
    }
}
