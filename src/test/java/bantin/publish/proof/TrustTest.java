package bantin.publish.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantin.config.TargetConfig;
import bantin.output.Manifest;
import bantin.output.OutputPath;
import bantin.publish.Desk;
import bantin.publish.Newsroom;
import bantin.publish.record.Memory;
import bantin.publish.record.Rebuilt;
import bantin.publish.record.Release;
import bantin.publish.record.Signer;
import bantin.publish.record.Store;
import bantin.publish.target.DirectoryTarget;
import bantin.publish.target.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who can write on the server can write any record too, and sign it; only keys that are known make one believed. */
class TrustTest extends Newsroom {
    private static TargetConfig config(TargetConfig.Layout layout) {
        return layout == TargetConfig.Layout.RELEASES ? Desk.releases() : Desk.inPlace();
    }

    private Findings verified(TargetConfig config) {
        return new Verification(config, lan.signer).ofTarget(target, lan.memory(config));
    }

    @ParameterizedTest
    @EnumSource(TargetConfig.Layout.class)
    void aSiteThatAStrangerSignedIsABreach(TargetConfig.Layout layout) {
        minh.publish(config(layout), target, site("cu", "gia-lua"), 0);

        assertThatThrownBy(() -> verified(config(layout)))
                .isInstanceOf(Breach.class)
                .hasMessageContaining("publish.verify.stranger")
                .hasMessageContaining(minh.signer.publicKey());
    }

    @ParameterizedTest
    @EnumSource(TargetConfig.Layout.class)
    void aKeyThatTheSettingsNameIsNoStrangers(TargetConfig.Layout layout) {
        minh.publish(config(layout), target, site("cu", "gia-lua"), 0);

        assertThat(verified(Settings.trusting(config(layout), minh.signer.publicKey()))
                        .isClean())
                .isTrue();
    }

    /** What this computer remembers was read at the target, where a stranger may have written it. */
    @Test
    void overHttpARecordOfAStrangerIsNoMeasureEither() throws IOException {
        Memory memory = lan.memory(Desk.releases());
        memory.saw(Release.signed("Minh", Desk.MORNING, "", Manifest.EMPTY, minh.signer));

        assertThatThrownBy(() -> new Verification(Desk.releases(), lan.signer)
                        .ofUrl("http://127.0.0.1:1/", memory, new SpotCheck(Duration.ZERO)))
                .isInstanceOf(Breach.class)
                .hasMessageContaining("publish.verify.stranger");
    }

    /** Who signed, and what became of the record since. */
    enum Forgery {
        SIGNED_BY_A_STRANGER,
        SIGNED_BY_NOBODY,
        CHANGED_SINCE
    }

    /** Any record that says "coming" was enough to call planted pages a part of the next edition. */
    @ParameterizedTest
    @EnumSource(Forgery.class)
    void aForgedRecordOfWhatIsComingPardonsNothing(Forgery forgery) throws IOException {
        lan.publish(Desk.inPlace(), target, site("cu", "gia-lua", "le-hoi"), 0);
        deface(root);
        new Store(target).put(Store.record("coming"), forged(forgery, root).text());

        assertIsFound(verified(Desk.inPlace()));
    }

    /** Where releases are swapped nothing is ever on its way into the served files, whoever signed it. */
    @Test
    void noRecordAtAllPardonsInARelease() throws IOException {
        lan.publish(Desk.releases(), target, site("cu", "gia-lua", "le-hoi"), 0);
        Path served = root.resolve("current").toRealPath();
        deface(served);
        Manifest asItIs = Rebuilt.from(new DirectoryTarget(served), "");
        Release coming = Release.signed("Lan", Desk.MORNING, "", asItIs, lan.signer);
        for (String name : List.of("coming", "incoming")) {
            new Store(target).put(Store.record(name), coming.text());
        }

        assertIsFound(verified(Desk.releases()));
    }

    private static void deface(Path served) throws IOException {
        Files.writeString(served.resolve("index.html"), "<a href=\"https://co-bac.example\">");
        Files.writeString(served.resolve("tin/nha-cai.html"), "nhà cái");
        Files.delete(served.resolve("anh/le-hoi.jpg"));
    }

    private static void assertIsFound(Findings findings) {
        assertThat(findings.changed()).containsExactly(OutputPath.of("index.html"));
        assertThat(findings.added()).contains("tin/nha-cai.html");
        assertThat(findings.missing()).containsExactly(OutputPath.of("anh/le-hoi.jpg"));
    }

    /** A record of the site as somebody made it. */
    private Release forged(Forgery forgery, Path served) throws IOException {
        Manifest asItIs = Rebuilt.from(new DirectoryTarget(served), "");
        Signer signer = forgery == Forgery.SIGNED_BY_A_STRANGER ? minh.signer : lan.signer;
        Release signed = Release.signed("Lan", Desk.MORNING, "", asItIs, signer);
        return switch (forgery) {
            case SIGNED_BY_A_STRANGER -> signed;
            case SIGNED_BY_NOBODY ->
                new Release(signed.id(), signed.who(), signed.when(), "", asItIs, signed.key(), "unfinished");
            case CHANGED_SINCE ->
                new Release(signed.id(), "Minh", signed.when(), "", asItIs, signed.key(), signed.signature());
        };
    }
}
