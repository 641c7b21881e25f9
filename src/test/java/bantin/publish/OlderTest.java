package bantin.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantin.config.TargetConfig;
import bantin.output.OutputPath;
import bantin.problem.Lang;
import bantin.problem.Messages;
import bantin.publish.proof.Verification;
import bantin.publish.record.LocalSite;
import bantin.publish.record.ShownOlder;
import bantin.publish.target.DirectoryTarget;
import bantin.publish.target.Settings;
import bantin.publish.target.Target;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** After somebody turned back, a publish is measured by what visitors see, and does not bring back in silence what went. */
class OlderTest extends Newsroom {
    private Portal old;
    private Portal next;

    /** The second edition brings an article, and other words for one of the two that were there. */
    @BeforeEach
    void publishTwice() {
        old = Portal.in(temp.resolve("cu"), "cu", "gia-lua", "le-hoi");
        next = Portal.in(temp.resolve("moi"), "moi", "gia-lua", "le-hoi", "nham")
                .withWordsOf("le-hoi", old);
        lan.publish(Desk.releases(), target, old.site(), 0);
        lan.publish(Desk.releases(), target, next.site(), 1);
    }

    private Publishing prepared(Desk desk, LocalSite site, int minutes) {
        return desk.prepare(Desk.releases(), target, site, minutes);
    }

    private static List<Caution.Kind> cautions(Publishing publishing) {
        return publishing.plan().cautions().stream().map(Caution::kind).toList();
    }

    /** It said "0 articles changed", and an article that the head of the office had withdrawn was online again. */
    @Test
    void whatWasWithdrawnIsCountedListedAndStopsThePublish() {
        lan.rollBack(Desk.releases(), target, 2);

        Publishing again = prepared(lan, next.site(), 3);

        assertThat(again.plan().articles()).isEqualTo(new Plan.Articles(1, 1, 0));
        assertThat(again.plan().returning())
                .containsExactly(OutputPath.of("tin/gia-lua/index.html"), OutputPath.of("tin/nham/index.html"));
        assertThat(new PlanText(Messages.in(Lang.VI)).lines(again.plan()))
                .contains("  sẽ hiện lại: /tin/gia-lua/", "  sẽ hiện lại: /tin/nham/");
        assertThatThrownBy(() -> again.go(Set.of()))
                .hasMessageContaining("publish.caution.older.turned")
                .hasMessageContaining("Lan, 2026-11-23T01:02:00Z");
        assertThat(Visitor.walk(root.resolve("current"))).containsExactly("cu");
    }

    @Test
    void whoAllowsItPublishes() {
        lan.rollBack(Desk.releases(), target, 2);

        assertThat(lan.publish(Desk.releases(), target, next.site(), 3, Caution.Kind.OLDER))
                .isPresent();

        assertThat(cautions(prepared(
                        lan,
                        Portal.in(temp.resolve("sau"), "sau", "gia-lua", "le-hoi", "nham")
                                .site(),
                        4)))
                .isEmpty();
    }

    @Test
    void aColleagueIsToldWhoTurnedBack() {
        minh.publish(Desk.releases(), target, next.site(), 1, Caution.Kind.FOREIGN);
        lan.rollBack(Desk.releases(), target, 2);

        assertThat(cautions(prepared(minh, next.site(), 3))).contains(Caution.Kind.OLDER);
    }

    /** Whoever opened the desk the next day saw nothing of it, nor did the colleague who had verified. */
    @Test
    void whatIsShownIsRememberedUntilTheNewestIs() throws IOException {
        TargetConfig config = Settings.trusting(Desk.releases(), lan.signer.publicKey(), minh.signer.publicKey());
        minh.publish(config, target, next.site(), 1, Caution.Kind.FOREIGN);
        lan.rollBack(Desk.releases(), target, 2);
        ShownOlder known = lan.memory(config).older().orElseThrow();

        assertThat(known.turned().orElseThrow().who()).isEqualTo("Lan");
        assertThat(minh.memory(config).older()).isEmpty();
        new Verification(config, minh.signer).ofTarget(target, minh.memory(config));
        assertThat(minh.memory(config).older()).contains(known);

        lan.publish(Desk.releases(), target, old.site(), 3);
        assertThat(lan.memory(config).older())
                .as("what is there is what she has")
                .isEmpty();
        prepared(lan, next.site(), 4).go(Set.of());
        assertThat(prepared(minh, next.site(), 5).plan().isEmpty()).isTrue();
        assertThat(minh.memory(config).older()).as("the newest is shown").isEmpty();
    }

    /** The article was mended: the words that come are not those that went. */
    @Test
    void whatWasMendedSinceIsNotSaidToReturn() {
        lan.rollBack(Desk.releases(), target, 2);
        Portal mended =
                Portal.in(temp.resolve("sua"), "sua", "gia-lua", "le-hoi").withWordsOf("le-hoi", old);

        Publishing publishing = prepared(lan, mended.site(), 3);

        assertThat(publishing.plan().articles()).isEqualTo(new Plan.Articles(0, 1, 0));
        assertThat(publishing.plan().returning()).isEmpty();
        assertThat(cautions(publishing)).containsExactly(Caution.Kind.OLDER);
    }

    /** The content was turned back too: from then on nothing is amiss. */
    @Test
    void whoHasTheOlderContentToNeedNotBeAsked() {
        lan.rollBack(Desk.releases(), target, 2);

        assertThat(lan.publish(Desk.releases(), target, old.site(), 3)).isEmpty();

        Portal after = Portal.in(temp.resolve("sau"), "sau", "gia-lua", "le-hoi");
        assertThat(cautions(prepared(lan, after.site(), 4))).isEmpty();
    }

    /** As releases are that an older bantin made. */
    @Test
    void withoutTheLedgerOfTheReleaseItsPagesAreTheMeasure() throws IOException {
        String first = target.names("releases/").stream()
                .filter(name -> name.matches("\\d{8}-.*"))
                .min(String::compareTo)
                .orElseThrow();
        target.delete(List.of(".bantin/" + first + ".addresses"));
        lan.rollBack(Desk.releases(), target, 2);

        Publishing again = prepared(lan, next.site(), 3);

        assertThat(again.plan().articles()).isEqualTo(new Plan.Articles(1, 2, 0));
        assertThat(cautions(again)).containsExactly(Caution.Kind.OLDER);
    }

    /** Where files are replaced one by one nobody turns back, but somebody may copy an older state over the newer one. */
    @Test
    void anOlderStateThatSomebodyCopiedThereIsNoticedInPlaceToo() throws IOException {
        Target disk = new DirectoryTarget(temp);
        Target place = new DirectoryTarget(temp.resolve("tai-cho"));
        lan.publish(Desk.inPlace(), place, old.site(), 0);
        copy(disk, "tai-cho/", "ban-sao/");
        lan.publish(Desk.inPlace(), place, next.site(), 1, Caution.Kind.LOST);
        disk.deleteFolder("tai-cho");
        copy(disk, "ban-sao/", "tai-cho/");

        Publishing again = lan.prepare(Desk.inPlace(), place, next.site(), 2);

        assertThat(cautions(again)).containsExactly(Caution.Kind.OLDER);
        assertThat(again.plan().returning()).hasSize(2);
    }

    private static void copy(Target disk, String from, String to) throws IOException {
        Map<String, String> fromTo = new TreeMap<>();
        disk.list(from).keySet().forEach(file -> fromTo.put(file, to + file.substring(from.length())));
        disk.copy(fromTo);
    }
}
