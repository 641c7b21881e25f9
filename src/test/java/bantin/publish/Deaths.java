package bantin.publish;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.config.TargetConfig;
import bantin.output.Manifest;
import bantin.output.OutputPath;
import bantin.publish.proof.Verification;
import bantin.publish.record.Rebuilt;
import bantin.publish.target.DirectoryTarget;
import bantin.publish.target.DyingTarget;
import bantin.publish.target.Place;
import bantin.publish.target.Target;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Publishers die before each of their changes in turn. Just then a visitor looks at the site, and the next run has to
 * make it what was to be published, with nothing left lying about.
 */
final class Deaths {
    private final Place place;
    private final TargetConfig config;
    private final Desk desk;
    private final Portal old;
    private final Portal next;
    private int minutes;

    /** @param next takes the place of {@code old} */
    Deaths(Place place, TargetConfig config, Desk desk, Portal old, Portal next) {
        this.place = place;
        this.config = config;
        this.desk = desk;
        this.old = old;
        this.next = next;
    }

    /** What somebody does there who may die over it. */
    interface Deed {
        void at(Target target) throws IOException;
    }

    /**
     * Until a publisher survives; says how many changes that took.
     *
     * @param apart how many changes lie between two deaths: 1 leaves none out
     */
    int everywhere(int apart) throws IOException {
        for (int change = 0; ; change += apart) {
            goBack();
            boolean died = strikes(change, target -> publish(target, next));
            publish(next);
            assertIs(next);
            if (!died) {
                return change;
            }
        }
    }

    /** To a place where nobody published but the old edition. */
    private void goBack() throws IOException {
        try (Target target = place.quickest()) {
            for (String name : target.names("")) {
                target.deleteFolder(name);
                target.delete(List.of(name));
            }
            publish(target, old);
        }
    }

    /** Whether somebody died, before the change of that number; the visitor looks there, or else at the end. */
    boolean strikes(int change, Deed deed) throws IOException {
        AtomicInteger left = new AtomicInteger(change);
        Runnable step = () -> {
            if (left.getAndDecrement() <= 0) {
                look();
                throw new DyingTarget.Killed();
            }
        };
        try (Target mortal = place.open(step)) {
            deed.at(mortal);
            look();
            return false;
        } catch (DyingTarget.Killed death) {
            return true;
        }
    }

    void publish(Portal next) throws IOException {
        try (Target target = place.open(() -> {})) {
            publish(target, next);
        }
    }

    void publish(Target target, Portal next) {
        desk.publish(config, target, next.site(), minutes++, Caution.Kind.LOST, Caution.Kind.OLDER);
    }

    /** Every link leads to a page, every page is whole, and each address that both editions have is there as in one. */
    private void look() {
        boolean releases = config.layout() == TargetConfig.Layout.RELEASES;
        assertThat(Visitor.walk(served())).hasSizeBetween(1, releases ? 1 : 2);
        try {
            Manifest before = Manifest.ofFolder(old.folder);
            Manifest after = Manifest.ofFolder(next.folder);
            for (OutputPath path : before.files().keySet()) {
                if (after.get(path) != null) {
                    Manifest.Entry seen = Manifest.Entry.of(Files.readAllBytes(path.in(served())));
                    assertThat(seen).as(path.path()).isIn(before.get(path), after.get(path));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void assertIs(Portal edition) throws IOException {
        Target disk = new DirectoryTarget(place.disk());
        assertThat(Rebuilt.from(new DirectoryTarget(served().toRealPath()), "").text())
                .isEqualTo(Manifest.ofFolder(edition.folder).text());
        assertThat(new Verification(config, desk.signer)
                        .ofTarget(disk, desk.memory(config))
                        .isClean())
                .isTrue();
        assertThat(names(served())).isEqualTo(names(edition.folder));
        assertThat(disk.list("").keySet())
                .noneMatch(path -> path.endsWith(Target.PART) && !path.startsWith("current")
                        || path.matches("\\.bantin/(in)?coming\\.release"));
    }

    /** Of files and of folders, those with nothing in them too, which no list of files tells. */
    static Set<String> names(Path site) throws IOException {
        Path top = site.toRealPath();
        try (Stream<Path> all = Files.walk(top)) {
            return all.map(one -> top.relativize(one).toString())
                    .filter(name -> !name.startsWith(".bantin"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private Path served() {
        return config.layout() == TargetConfig.Layout.RELEASES ? place.disk().resolve("current") : place.disk();
    }
}
