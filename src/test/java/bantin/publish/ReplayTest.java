package bantin.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantin.config.TargetConfig;
import bantin.publish.proof.Breach;
import bantin.publish.proof.Verification;
import bantin.publish.record.Store;
import bantin.publish.record.TurnedBack;
import bantin.publish.target.DirectoryTarget;
import bantin.publish.target.Settings;
import bantin.publish.target.Target;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A copy of an older release is signed as well as it ever was; that it is not the last one tells what was seen before. */
class ReplayTest extends Newsroom {
    private static TargetConfig config(TargetConfig.Layout layout) {
        return layout == TargetConfig.Layout.RELEASES ? Desk.releases() : Desk.inPlace();
    }

    private TargetConfig trustingAll(TargetConfig config) {
        return Settings.trusting(config, lan.signer.publicKey(), minh.signer.publicKey());
    }

    private void verify(Desk desk, TargetConfig config) {
        assertThat(new Verification(config, desk.signer)
                        .ofTarget(target, desk.memory(config))
                        .isClean())
                .isTrue();
    }

    private void assertIsOlder(Desk desk, TargetConfig config, String shown, String known) {
        assertThatThrownBy(() -> verify(desk, config))
                .isInstanceOf(Breach.class)
                .hasMessageContaining("publish.verify.older")
                .hasMessageContaining(shown)
                .hasMessageContaining(known);
    }

    /** All of it, with the records. */
    private void copy(String from, String to) throws IOException {
        Target disk = new DirectoryTarget(temp);
        disk.deleteFolder(to);
        Map<String, String> fromTo = new TreeMap<>();
        disk.list(from).keySet().forEach(file -> fromTo.put(file, to + file.substring(from.length())));
        disk.copy(fromTo);
        if (target.linkTarget("releases/").isEmpty()
                && !target.names("releases/").isEmpty()) {
            String oldest = target.names("releases/").stream()
                    .filter(name -> name.matches("\\d{8}-.*"))
                    .min(String::compareTo)
                    .orElseThrow();
            target.link("current", "releases/" + oldest);
        }
    }

    /** The article on a bribe was taken down; who broke in put back the server's copy of the day before. "All as published." */
    @ParameterizedTest
    @EnumSource(TargetConfig.Layout.class)
    void olderReleaseThatIsShownAgainIsABreach(TargetConfig.Layout layout) throws IOException {
        lan.publish(config(layout), target, site("cu", "gia-lua"), 0);
        copy("www/", "ban-sao/");
        lan.publish(config(layout), target, site("moi", "gia-lua"), 1);
        verify(lan, config(layout));

        copy("ban-sao/", "www/");

        assertIsOlder(lan, config(layout), "2026-11-23T01:00:00Z", "2026-11-23T01:01:00Z");
    }

    @Test
    void whatAnotherPublishedIsRememberedWhenItWasVerified() throws IOException {
        TargetConfig config = trustingAll(Desk.releases());
        lan.publish(config, target, site("cu", "gia-lua"), 0);
        String first = target.linkTarget("current").orElseThrow();
        minh.publish(config, target, site("moi", "gia-lua"), 1, Caution.Kind.FOREIGN);
        verify(lan, config);

        target.link("current", first);

        assertIsOlder(lan, config, "2026-11-23T01:00:00Z", "2026-11-23T01:01:00Z");
        // but she is still told of it before she publishes over it
        target.link("current", first);
        minh.publish(config, target, site("ba", "gia-lua"), 2, Caution.Kind.OLDER, Caution.Kind.FOREIGN);
        verify(lan, config);
        assertThat(lan.prepare(config, target, site("tu", "gia-lua"), 3).plan().cautions())
                .extracting(Caution::kind)
                .containsExactly(Caution.Kind.FOREIGN);
    }

    @Test
    void whoTurnedBackIsBelievedByAllWhoTrustHim() {
        TargetConfig config = trustingAll(Desk.releases());
        lan.publish(config, target, site("cu", "gia-lua"), 0);
        minh.publish(config, target, site("moi", "gia-lua"), 1, Caution.Kind.FOREIGN);
        verify(lan, config);

        minh.rollBack(config, target, 2);

        verify(lan, config);
        verify(minh, config);
    }

    @Test
    void whoIsNotTrustedTurnsNothingBack() throws IOException {
        lan.publish(Desk.releases(), target, site("cu", "gia-lua"), 0);
        String first = target.linkTarget("current").orElseThrow();
        lan.publish(Desk.releases(), target, site("moi", "gia-lua"), 1);

        target.link("current", first);
        TurnedBack.signed(
                        first.substring("releases/".length()), lan.holder(), Desk.MORNING.plusSeconds(300), minh.signer)
                .put(new Store(target));

        assertIsOlder(lan, Desk.releases(), "2026-11-23T01:00:00Z", "2026-11-23T01:01:00Z");
    }

    /** Lan turned back once, and published again since. Her word of then still lies there. */
    @Test
    void wordOfAnEarlierTurnIsNoneOfALaterOne() throws IOException {
        lan.publish(Desk.releases(), target, site("cu", "gia-lua"), 0);
        String first = target.linkTarget("current").orElseThrow();
        lan.publish(Desk.releases(), target, site("moi", "gia-lua"), 1);
        lan.rollBack(Desk.releases(), target, 2);
        verify(lan, Desk.releases());
        lan.publish(Desk.releases(), target, site("ba", "gia-lua"), 3, Caution.Kind.OLDER);
        verify(lan, Desk.releases());

        target.link("current", first);

        assertIsOlder(lan, Desk.releases(), "2026-11-23T01:00:00Z", "2026-11-23T01:03:00Z");
    }
}
