package bantin.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantin.config.TargetConfig;
import bantin.output.Manifest;
import bantin.publish.proof.Verification;
import bantin.publish.record.Release;
import bantin.publish.record.Store;
import bantin.publish.target.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A publish measures by no list of files that somebody changed, and sees a key that it does not know. */
class ForgedRecordTest extends Newsroom {
    private static TargetConfig config(TargetConfig.Layout layout) {
        return layout == TargetConfig.Layout.RELEASES ? Desk.releases() : Desk.inPlace();
    }

    private Path record(TargetConfig.Layout layout) throws IOException {
        String name = layout == TargetConfig.Layout.RELEASES
                ? target.linkTarget("current").orElseThrow().substring("releases/".length())
                : "online";
        return root.resolve(Store.record(name));
    }

    /** What somebody did to the record. */
    private enum Forgery {
        /** the head stays, by which this computer knows the record */
        LIST {
            @Override
            String of(String text) {
                return text.replaceFirst("(?m)^[0-9a-f]{64} \\d+ anh/", "0".repeat(64) + " 7 anh/");
            }
        },
        HEAD {
            @Override
            String of(String text) {
                return text.replaceFirst("who Lan", "who Kẻ gian");
            }
        },
        SIGNATURE {
            @Override
            String of(String text) {
                return text.replaceFirst("signature ....", "signature AAAA");
            }
        };

        abstract String of(String text);
    }

    /** It turned to a release whose list of files somebody had changed, by what this computer had kept of it. */
    @ParameterizedTest
    @EnumSource(Forgery.class)
    void nobodyTurnsBackToAReleaseThatSomebodyChanged(Forgery forgery) throws IOException {
        TargetConfig config = config(TargetConfig.Layout.RELEASES);
        lan.publish(config, target, site("cu", "gia-lua"), 0);
        Path record = record(TargetConfig.Layout.RELEASES);
        lan.publish(config, target, site("moi", "gia-lua"), 1);
        Files.writeString(record, forgery.of(Files.readString(record)));

        assertThatThrownBy(() -> lan.rollBack(config, target, 2)).hasMessageContaining("publish.forged");
        assertThat(Visitor.walk(root.resolve("current"))).containsExactly("moi");
    }

    /** "Nothing to send", it said of a site whose list of files somebody had changed. */
    @ParameterizedTest
    @CsvSource({
        "RELEASES, LIST",
        "RELEASES, HEAD",
        "RELEASES, SIGNATURE",
        "IN_PLACE, LIST",
        "IN_PLACE, HEAD",
        "IN_PLACE, SIGNATURE"
    })
    void listOfFilesThatSomebodyChangedStopsThePublish(TargetConfig.Layout layout, Forgery forgery) throws IOException {
        lan.publish(config(layout), target, site("cu", "gia-lua"), 0);
        String text = Files.readString(record(layout));
        Files.writeString(record(layout), forgery.of(text));
        assertThat(record(layout)).content().isNotEqualTo(text);

        for (String edition : new String[] {"cu", "moi"}) {
            assertThatThrownBy(() -> lan.publish(config(layout), target, site(edition, "gia-lua"), 1))
                    .hasMessageContaining("publish.forged");
        }
        assertThat(Visitor.walk(layout == TargetConfig.Layout.RELEASES ? root.resolve("current") : root))
                .containsExactly("cu");

        lan.repair(config(layout), target, site("moi", "gia-lua"), 2);
        assertThat(new Verification(config(layout), lan.signer)
                        .ofTarget(target, lan.memory(config(layout)))
                        .isClean())
                .isTrue();
    }

    /** Else the list of a publish that broke off would tell which files may be deleted. */
    @ParameterizedTest
    @EnumSource(Forgery.class)
    void soDoesTheListOfAPublishThatBrokeOff(Forgery forgery) throws IOException {
        lan.publish(Desk.inPlace(), target, site("cu", "gia-lua"), 0);
        Release coming = Release.signed(
                "Lan",
                Desk.MORNING,
                "",
                Manifest.ofFolder(site("moi", "gia-lua").folder()),
                lan.signer);
        new Store(target).put(Store.record("coming"), forgery.of(coming.text()));

        assertThatThrownBy(() -> lan.publish(Desk.inPlace(), target, site("moi", "gia-lua"), 1))
                .hasMessageContaining("publish.forged");
    }

    /** An older record under the name of the one that is shown is signed too. */
    @ParameterizedTest
    @EnumSource(value = TargetConfig.Layout.class, names = "RELEASES")
    void recordOfAnotherReleaseStopsIt(TargetConfig.Layout layout) throws IOException {
        lan.publish(config(layout), target, site("cu", "gia-lua"), 0);
        String first = Files.readString(record(layout));
        lan.publish(config(layout), target, site("moi", "gia-lua"), 1);
        Files.writeString(record(layout), first);

        assertThatThrownBy(() -> lan.publish(config(layout), target, site("ba", "gia-lua"), 2))
                .hasMessageContaining("publish.forged");
    }

    /** As the docs promise to who lost a key, and to who sees another in the place of one that he knew. */
    @ParameterizedTest
    @EnumSource(TargetConfig.Layout.class)
    void newKeyStopsItOnce(TargetConfig.Layout layout) throws IOException {
        lan.publish(config(layout), target, site("cu", "gia-lua"), 0);
        Files.delete(temp.resolve("lan/publish.key"));
        Desk anew = new Desk(temp.resolve("lan"), "Lan");

        assertThatThrownBy(() -> anew.publish(config(layout), target, site("moi", "gia-lua"), 1))
                .hasMessageContaining("publish.caution.foreign.key")
                .hasMessageContaining(lan.signer.publicKey());
        assertThatThrownBy(() -> anew.publish(config(layout), target, site("cu", "gia-lua"), 1))
                .hasMessageContaining("publish.caution.foreign.key");

        anew.publish(config(layout), target, site("moi", "gia-lua"), 1, Caution.Kind.FOREIGN);
        assertThat(anew.publish(config(layout), target, site("ba", "gia-lua"), 2))
                .isPresent();
    }

    @ParameterizedTest
    @EnumSource(TargetConfig.Layout.class)
    void keyThatTheSettingsNameStopsNothingOnceItsReleaseWasSeen(TargetConfig.Layout layout) throws IOException {
        TargetConfig config = Settings.trusting(config(layout), minh.signer.publicKey());
        minh.publish(config, target, site("cu", "gia-lua"), 0);
        lan.publish(config, target, site("cu", "gia-lua"), 1, Caution.Kind.FOREIGN);

        assertThat(lan.publish(config, target, site("moi", "gia-lua"), 2)).isPresent();
    }
}
