package bantin.publish.record;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.hash.Fingerprint;
import bantin.output.Manifest;
import bantin.output.OutputPath;
import bantin.output.SiteHashes;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The promise that links keep working, sentence by sentence. */
class LedgerTest {
    private static final String ID = "20261123-010000-0123456789";
    private static final OutputPath HOME = OutputPath.of("index.html");
    private static final OutputPath RICE = OutputPath.of("tin/gia-lua/index.html");
    private static final OutputPath MOVED = OutputPath.of("tin/lua-gao/index.html");
    private static final OutputPath FAIR = OutputPath.of("tin/le-hoi/index.html");
    private static final LocalSite.Article RICE_WORDS = article("gia-lua", "cũ");
    private static final LocalSite.Article RICE_EDITED = article("gia-lua", "mới");
    private static final LocalSite.Article FAIR_WORDS = article("le-hoi", "cũ");

    @TempDir
    private Path temp;

    private static LocalSite.Article article(String name, String words) {
        return new LocalSite.Article("content/news/" + name + ".md", new Fingerprint(words));
    }

    private static Ledger ledger(Map<OutputPath, LocalSite.Article> articles, OutputPath... others) {
        SortedMap<OutputPath, Optional<LocalSite.Article>> pages = new TreeMap<>();
        articles.forEach((path, article) -> pages.put(path, Optional.of(article)));
        List.of(others).forEach(path -> pages.put(path, Optional.empty()));
        return new Ledger(ID, pages);
    }

    private LocalSite site(Map<OutputPath, LocalSite.Article> articles) {
        return site(articles, Set.of(), Map.of());
    }

    private LocalSite site(
            Map<OutputPath, LocalSite.Article> articles, Set<String> expired, Map<String, Set<OutputPath>> vanished) {
        return site(articles, expired, vanished, Set.of());
    }

    private LocalSite site(
            Map<OutputPath, LocalSite.Article> articles,
            Set<String> expired,
            Map<String, Set<OutputPath>> vanished,
            Set<OutputPath> gone) {
        return site(articles, Map.of(), expired, vanished, gone);
    }

    private LocalSite site(
            Map<OutputPath, LocalSite.Article> articles,
            Map<OutputPath, String> others,
            Set<String> expired,
            Map<String, Set<OutputPath>> vanished,
            Set<OutputPath> gone) {
        SiteHashes hashes = new SiteHashes(temp.resolve("hashes"));
        return new LocalSite(
                temp, "", articles, others, Map.of(), expired, vanished, gone, Optional.empty(), List.of(), hashes);
    }

    /** An album that was taken down keeps its page, which says so; publishing asked about each of its photos. */
    @Test
    void pagesBelowWhatWasTakenDownAreNotLost() {
        OutputPath album = OutputPath.of("album-anh/hoi-lang/index.html");
        OutputPath photo = OutputPath.of("album-anh/hoi-lang/ruoc-sac/index.html");
        OutputPath other = OutputPath.of("album-anh/hoi-lang-2/index.html");

        assertThat(ledger(Map.of(), album, photo, other, HOME)
                        .lost(site(Map.of(), Set.of(), Map.of(), Set.of(album)), Set.of(album)))
                .containsExactlyInAnyOrder(other, HOME);
        assertThat(ledger(Map.of(), photo).lost(site(Map.of(), Set.of(), Map.of(), Set.of(HOME)), Set.of()))
                .containsExactly(photo);
    }

    @Test
    void whatIsWrittenIsRead() {
        Ledger ledger = ledger(Map.of(RICE, RICE_WORDS), HOME);

        assertThat(ledger.text())
                .isEqualTo("release " + ID + "\nindex.html\ntin/gia-lua/index.html\tcũ\tcontent/news/gia-lua.md\n");
        assertThat(Ledger.parse(ledger.text())).isEqualTo(ledger);
        assertThat(Ledger.parse(new Ledger("", ledger.pages()).text())).isEqualTo(new Ledger("", ledger.pages()));
        assertThat(Ledger.of(ID)).isEqualTo(".bantin/" + ID + ".addresses");
    }

    /** A page that stood elsewhere before it moved, and is to leave no trace, stayed in the releases with its old address. */
    @Test
    void whatVanishesIsForgottenWhereItStoodBeforeWhateverItIs() {
        OutputPath page = OutputPath.of("gioi-thieu/index.html");
        OutputPath moved = OutputPath.of("ve-xa/index.html");
        String file = "content/pages/gioi-thieu.md";
        LocalSite then = site(Map.of(RICE, RICE_WORDS), Map.of(page, file), Set.of(), Map.of(), Set.of());
        Ledger ledger = new Ledger("", new TreeMap<>()).renewed(ID, then, Set.of(page, RICE, HOME));

        Ledger read = Ledger.parse(ledger.text());

        LocalSite now = site(Map.of(RICE, RICE_WORDS), Set.of(file), Map.of(file, Set.of(moved)));
        assertThat(read.vanished(now, Set.of(RICE, HOME))).containsExactlyInAnyOrder(page, moved);
        assertThat(read.sources()).as("articles alone are counted").containsExactly(RICE_WORDS.source());
        assertThat(read.lost(now, Set.of(RICE, HOME))).isEmpty();
    }

    @Test
    void damagedLinesAreNoPromise() {
        Ledger read = Ledger.parse("release ../x\n../a.html\nanh.jpg\n\na.html\tb\nb.html\t\t\t\n\t\t\nc.html");

        assertThat(read.release()).isEmpty();
        assertThat(Ledger.parse("RELEASE " + ID + "\n").release()).isEmpty();
        assertThat(read.pages().keySet()).extracting(OutputPath::path).containsExactly("a.html", "b.html", "c.html");
        assertThat(read.pages().values()).allMatch(Optional::isEmpty);
    }

    @Test
    void pagesOnlineAreThePromiseWhereNoneIsKnown() {
        Manifest online = Manifest.of(
                Map.of(HOME, Manifest.Entry.of(new byte[1]), OutputPath.of("anh.jpg"), Manifest.Entry.of(new byte[1])));

        assertThat(new Ledger(ID, new TreeMap<>()).orPagesOf(online)).isEqualTo(ledger(Map.of(), HOME));
        assertThat(ledger(Map.of(RICE, RICE_WORDS)).orPagesOf(online)).isEqualTo(ledger(Map.of(RICE, RICE_WORDS)));
    }

    @Test
    void articlesOfALostLedgerAreKnownWhereTheirPagesStay() {
        Manifest.Entry old = Manifest.Entry.of(new byte[1]);
        Manifest online = Manifest.of(Map.of(HOME, old, RICE, old, FAIR, old, OutputPath.of("anh.jpg"), old));
        Manifest next = Manifest.of(Map.of(HOME, old, RICE, old, FAIR, Manifest.Entry.of(new byte[2])));

        Ledger known = Ledger.ofPages(online, site(Map.of(RICE, RICE_WORDS, FAIR, FAIR_WORDS)), next);

        assertThat(known.release()).isEmpty();
        assertThat(known.pages())
                .containsExactly(
                        Map.entry(HOME, Optional.empty()),
                        Map.entry(RICE, Optional.of(RICE_WORDS)),
                        Map.entry(FAIR, Optional.of(article("le-hoi", "?"))));
    }

    @Test
    void articleWhoseSourceHasAnotherPageMoved() {
        Ledger before = ledger(Map.of(RICE, RICE_WORDS, FAIR, FAIR_WORDS), HOME);
        LocalSite site = site(Map.of(MOVED, RICE_EDITED));

        assertThat(before.moved(site, Set.of(HOME, MOVED))).containsExactly(Map.entry(RICE, MOVED));
        assertThat(before.moved(site, Set.of(HOME, MOVED, RICE))).isEmpty();
    }

    @Test
    void addressesAreLostUnlessTheirTimeIsOverOrNothingIsToBeLeft() {
        Ledger before = ledger(Map.of(RICE, RICE_WORDS, FAIR, FAIR_WORDS), HOME);

        assertThat(before.lost(site(Map.of()), Set.of(HOME))).containsExactly(RICE, FAIR);
        assertThat(before.lost(site(Map.of(), Set.of(RICE_WORDS.source()), Map.of()), Set.of(HOME)))
                .containsExactly(FAIR);
        assertThat(before.lost(site(Map.of(), Set.of(), Map.of(FAIR_WORDS.source(), Set.of(FAIR))), Set.of(HOME)))
                .containsExactly(RICE);
    }

    @Test
    void whatVanishesVanishesAtAllItsAddressesButNotWhereSomethingElseStands() {
        Ledger before = ledger(Map.of(RICE, RICE_WORDS, FAIR, FAIR_WORDS));
        LocalSite site = site(Map.of(), Set.of(), Map.of(RICE_WORDS.source(), Set.of(MOVED)));

        assertThat(before.vanished(site, Set.of())).containsExactly(RICE, MOVED);
        assertThat(before.vanished(site, Set.of(RICE))).containsExactly(MOVED);
    }

    @Test
    void redirectKeepsItsArticleAsLongAsAFileIsCalledSo() {
        Ledger before = ledger(Map.of(RICE, RICE_WORDS, FAIR, FAIR_WORDS));

        Ledger after = before.renewed(
                "neu", site(Map.of(MOVED, RICE_EDITED)), Set.of(RICE, MOVED, FAIR, OutputPath.of("a.jpg")));

        assertThat(after.release()).isEqualTo("neu");
        assertThat(after.pages())
                .containsExactly(
                        Map.entry(RICE, Optional.of(RICE_WORDS)),
                        Map.entry(FAIR, Optional.empty()),
                        Map.entry(MOVED, Optional.of(RICE_EDITED)));
    }

    @Test
    void editIsAnEditAtTheSameAddressAndAtANewOne() {
        Ledger before = ledger(Map.of(RICE, RICE_WORDS, FAIR, FAIR_WORDS));

        assertThat(before.changed(site(Map.of(RICE, RICE_WORDS, FAIR, FAIR_WORDS))))
                .isZero();
        assertThat(before.changed(site(Map.of(RICE, RICE_EDITED)))).isEqualTo(1);
        assertThat(before.changed(site(Map.of(MOVED, RICE_EDITED)))).isEqualTo(1);
        assertThat(before.changed(site(Map.of(MOVED, RICE_WORDS)))).isZero();
        assertThat(before.changed(site(Map.of(MOVED, article("moi", "mới"))))).isZero();
        // also where another article has taken its place
        assertThat(before.changed(site(Map.of(RICE, article("moi", "cũ"), MOVED, RICE_EDITED))))
                .isEqualTo(1);
    }

    @Test
    void whatWasWithdrawnReturnsOnlyAsItWas() {
        Ledger before = ledger(Map.of(RICE, RICE_WORDS, FAIR, FAIR_WORDS));
        Ledger shown = ledger(Map.of(FAIR, FAIR_WORDS));
        Ledger none = new Ledger("", new TreeMap<>());

        assertThat(before.returning(site(Map.of(RICE, RICE_WORDS, FAIR, FAIR_WORDS)), shown))
                .containsExactly(RICE);
        assertThat(before.returning(site(Map.of(RICE, RICE_EDITED)), shown)).isEmpty();
        assertThat(none.returning(site(Map.of(RICE, RICE_EDITED, FAIR, FAIR_WORDS)), shown))
                .containsExactly(RICE);
        assertThat(before.sources()).containsExactlyInAnyOrder(RICE_WORDS.source(), FAIR_WORDS.source());
    }
}
