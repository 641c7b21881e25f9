package bantin.publish;

import bantin.output.Manifest;
import bantin.output.OutputPath;
import bantin.publish.layout.Layout;
import bantin.publish.layout.LocalFiles;
import bantin.publish.record.Delta;
import bantin.publish.record.Ledger;
import bantin.publish.record.LocalSite;
import bantin.publish.record.Renamed;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * A finished site beside what stands at a target.
 *
 * @param evidence what told what stands there
 * @param ledger the promise of the release that is shown
 * @param last the promise of the release that was published last, which is another one where somebody turned back
 * @param older that there is a newer release than the one that is shown
 * @param state what changes when anybody publishes there
 * @param files the bytes of {@code next}
 * @param moved old address → new address of articles for which publishing writes a redirect
 * @param next all files as they are to be, redirects and compressed copies among them
 */
record Comparison(
        LocalSite site,
        Evidence evidence,
        Ledger ledger,
        Ledger last,
        Optional<Older> older,
        Layout layout,
        String state,
        Layout.Online online,
        LocalFiles files,
        SortedMap<OutputPath, OutputPath> moved,
        Manifest next) {

    /** The signed record of the last release, or the files themselves, which somebody may have changed since. */
    enum Evidence {
        RECORD,
        FILES
    }

    Delta delta() {
        return Delta.between(online.files(), next);
    }

    /** Addresses that would answer 404 from then on. */
    SortedSet<OutputPath> lost() {
        return ledger.lost(site, next.files().keySet());
    }

    /** Addresses of what is to leave no trace. */
    Set<OutputPath> vanished() {
        Set<OutputPath> all = new HashSet<>(ledger.vanished(site, next.files().keySet()));
        all.addAll(last.vanished(site, next.files().keySet()));
        return all;
    }

    /** The releases at the target that hold some of it. */
    List<String> forgotten() throws IOException {
        return vanished().isEmpty() ? List.of() : layout.holding(vanished());
    }

    /** By file, which of them belong to an article whose file was renamed. */
    SortedMap<String, SortedSet<OutputPath>> renamed() {
        return new Renamed(ledger, site).of(lost());
    }

    Plan.Articles articles() {
        Set<String> before = ledger.sources();
        Set<String> now = new HashSet<>();
        site.articles().values().forEach(article -> now.add(article.source()));
        int kept = (int) now.stream().filter(before::contains).count();
        return new Plan.Articles(now.size() - kept, (int) ledger.changed(site), before.size() - kept);
    }

    /** The pages of articles, and those that lead to them. */
    Set<OutputPath> articlePages() {
        Set<OutputPath> pages = new HashSet<>(site.articles().keySet());
        pages.addAll(moved.keySet());
        return pages;
    }

    /** The addresses that are promised when the site is online. */
    Ledger promise(String release) {
        return ledger.renewed(release, site, next.files().keySet());
    }
}
