package bantin.publish;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.config.TargetConfig;
import bantin.output.OutputPath;
import bantin.problem.Lang;
import bantin.problem.Messages;
import bantin.publish.record.LocalSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is to leave no trace is on the server no longer either: not in an older release, not in what waits to become the next one. */
class VanishedTest extends Newsroom {
    private static final OutputPath PAGE = OutputPath.of("tin/don-khieu-nai/index.html");

    private LocalSite vanishing(String edition, String... slugs) {
        return Portal.in(temp.resolve("site-" + edition), edition, slugs)
                .vanishing("content/news/don-khieu-nai.md", PAGE);
    }

    private boolean isKnownAtTheServer(String word) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.toList()) {
                if (file.toString().contains(word)
                        || Files.isRegularFile(file) && Files.readString(file).contains(word)) {
                    return true;
                }
            }
            return false;
        }
    }

    @Test
    void olderReleasesThatHoldItGoWithTheNextPublish() throws IOException {
        lan.publish(Desk.releases(), target, site("truoc", "gia-lua"), 0);
        lan.publish(Desk.releases(), target, site("cu", "gia-lua", "don-khieu-nai"), 1);
        lan.publish(Desk.releases(), target, site("moi", "gia-lua", "don-khieu-nai", "le-hoi"), 2);
        Publishing taking = lan.prepare(Desk.releases(), target, vanishing("sau", "gia-lua", "le-hoi"), 3);

        assertThat(isKnownAtTheServer("don-khieu-nai")).isTrue();
        assertThat(taking.plan().forgotten()).hasSize(2);
        assertThat(taking.plan().cautions()).isEmpty();
        assertThat(new PlanText(Messages.in(Lang.VI)).lines(taking.plan()))
                .anyMatch(line -> line.contains("xóa bản cũ trên máy chủ"));
        taking.go(Set.of());

        assertThat(isKnownAtTheServer("don-khieu-nai")).isFalse();
        assertThat(Visitor.walk(root.resolve("current"))).containsExactly("sau");
    }

    @Test
    void whatARunLeftBehindGoesAlthoughNothingIsToBeSent() throws IOException {
        lan.publish(Desk.releases(), target, site("cu", "gia-lua", "don-khieu-nai"), 0);
        lan.publish(Desk.releases(), target, site("moi", "gia-lua"), 1, Caution.Kind.LOST, Caution.Kind.FEWER);

        lan.prepare(Desk.releases(), target, vanishing("moi", "gia-lua"), 2).go(Set.of());

        assertThat(isKnownAtTheServer("don-khieu-nai")).isFalse();
    }

    /** Something else stands at the address now: the release that shows it stays, and so do those that come after. */
    @Test
    void anAddressThatIsUsedAgainIsNoReason() {
        lan.publish(Desk.releases(), target, site("cu", "gia-lua", "don-khieu-nai"), 0);
        LocalSite again = vanishing("moi", "gia-lua", "don-khieu-nai");

        assertThat(lan.prepare(Desk.releases(), target, again, 1).plan().forgotten())
                .isEmpty();
    }

    @Test
    void aFolderInPlaceHoldsNothingOlder() throws IOException {
        TargetConfig config = Desk.inPlace();
        lan.publish(config, target, site("cu", "gia-lua", "don-khieu-nai"), 0);

        lan.publish(config, target, vanishing("moi", "gia-lua"), 1, Caution.Kind.FEWER);

        assertThat(isKnownAtTheServer("don-khieu-nai")).isFalse();
        assertThat(List.of(Files.exists(root.resolve("tin/gia-lua/index.html"))))
                .containsExactly(true);
    }
}
