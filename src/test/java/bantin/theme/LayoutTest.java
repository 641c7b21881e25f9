package bantin.theme;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.theme.InBrowser.Portal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nothing moves while a page loads, and columns stand as they were told; what holds for pages that stand is in {@link EveryPageTest}. */
@ExtendWith(InBrowser.class)
class LayoutTest {
    private static final String SHIFT = """
        return new Promise(done => new PerformanceObserver((list, observer) => {
          const sum = list.getEntries().reduce((all, entry) => all + entry.value, 0);
          observer.disconnect();
          const moved = list.getEntries().flatMap(entry => entry.sources.map(({ node }) => node?.nodeName + '.' + node?.className));
          done(sum > 0.02 ? ['shifts by ' + sum + ': ' + moved] : []);
        }).observe({type: 'layout-shift', buffered: true}) || requestAnimationFrame(() => setTimeout(() => done([]), 50)));
        """;

    /**
     * What a page looks like before its end has come: elements are taken away from the end, one after the other, and none
     * that is left in the first screen may have stood elsewhere. Tells the part of the screen that moves, times how far.
     */
    private static final String CUT = """
        const all = [...document.querySelectorAll('body *')].filter(each => !each.parentElement.closest('svg'));
        const place = each => {
          const box = each.getBoundingClientRect();
          return box.width && box.height && box.top < innerHeight ? box : null;
        };
        const whole = new Map(all.map(each => [each, place(each)]));
        // no piece ends between the words of a line
        const inLine = new Set(all.filter(each => getComputedStyle(each).display === 'inline'));
        const left = all.filter(each => whole.get(each));
        const found = new Map();
        const head = new Set(all.slice(0, all.indexOf(document.querySelector('main'))));
        for (const last of all.reverse()) {
          if (IS_KNOWN && head.has(last)) break;
          while (last.nextSibling) last.nextSibling.remove();
          last.remove();
          if (left.at(-1) !== last) continue;
          left.pop();
          if (inLine.has(last)) continue;
          for (const each of left) {
            const was = place(each), is = whole.get(each);
            if (!was) continue;
            const far = Math.max(Math.abs(was.x - is.x), Math.abs(was.y - is.y)) / innerHeight;
            const moves = far * Math.min(was.width, is.width) * Math.min(was.height, is.height) / innerWidth / innerHeight;
            if (moves > 0.005) found.set(each, each.className + ' moves by ' + moves + ' when ' + last.className + ' comes');
          }
        }
        return [...found.values()];
        """;

    /** Where things stand beside each other that a phone shows one below the other. */
    private static final List<String> BESIDE =
            List.of("trang-chu.html", "chuyen-muc.html", "bai.html", "trang.html", "album.html", "anh.html");

    /**
     * Pictures without a place of their own, or parts that a script puts in, move a page by a tenth and more. A fifth of
     * that is left to the letters: on a busy machine the font that stands in for the theme's comes late, too.
     */
    @Test
    void nothingMovesWhileAPageLoads(Portal portal) {
        portal.browser().fonts(false);
        try {
            assertThat(shifts(portal, portal.files(), Look.PHONE)).isEmpty();
            assertThat(shifts(portal, BESIDE, Look.DESKTOP)).isEmpty();
        } finally {
            portal.browser().fonts(true);
        }
    }

    /** A slow line brings a page in pieces, a busy machine too. */
    @Test
    void whatComesLaterMovesNothingThatStands(Portal portal) {
        List<String> findings = new ArrayList<>();
        Set<Look> known = new HashSet<>();
        for (String file : portal.files()) {
            for (Look look : List.of(Look.PHONE, Look.DESKTOP, Look.LARGE)) {
                portal.open(file, look);
                // what stands before the content is the same on all pages: it is taken apart once
                String cut = CUT.replace("IS_KNOWN", String.valueOf(!known.add(look)));
                ((List<?>) portal.browser().run(cut)).forEach(found -> findings.add(file + ": " + found));
            }
        }

        assertThat(findings).isEmpty();
    }

    @Test
    void columnsStandAsTheColonsOfTheirTableSay(Portal portal) {
        portal.open("bai.html", Look.DESKTOP);

        assertThat(portal.browser()
                        .run("return ['th', 'td'].flatMap(cell => ['', '.align-center',"
                                + " '.align-right'].map(side =>"
                                + " getComputedStyle(document.querySelector('.prose ' + cell +"
                                + " side)).textAlign)).join(' ')"))
                .isEqualTo("left center right left center right");
    }

    /** The last row of a table of an article moved its columns by up to 103 pixels. */
    @Test
    void columnsStandBeforeTheLastRowOfTheirTable(Portal portal) {
        for (Look look : List.of(Look.PHONE, Look.DESKTOP, Look.LARGE)) {
            portal.open("bai.html", look);

            assertThat(portal.browser().run("""
                    const tables = [...document.querySelectorAll('.prose table')];
                    const places = table => [...table.rows].slice(0, 2).flatMap(row => [...row.cells])
                        .map(cell => Math.round(cell.getBoundingClientRect().x)).join(' ');
                    return tables.filter(table => {
                      const whole = places(table);
                      while (table.rows.length > 2) table.rows[table.rows.length - 1].remove();
                      return places(table) !== whole;
                    }).length + ' of ' + tables.length;
                    """)).as(look.toString()).isEqualTo("0 of 2");
        }
    }

    /** A long address in a heading made the list of contents and the way home wider than the page. */
    @Test
    void longWordsStayOnThePage(Portal portal) {
        for (Look look : List.of(Look.PHONE, Look.DESKTOP)) {
            portal.open("bai.html", look);
            portal.browser()
                    .run("document.querySelectorAll('.contents a, .breadcrumb li:last-child span')"
                            + ".forEach(each => each.textContent = 'dichvucong'.repeat(30))");

            assertThat(portal.browser().run("return document.documentElement.scrollWidth"))
                    .isEqualTo((long) look.width());
        }
    }

    private static List<String> shifts(Portal portal, List<String> files, Look how) {
        assertThat(portal.files()).containsAll(files);
        List<String> findings = new ArrayList<>();
        for (String file : files) {
            List<?> moved = List.of();
            // the system may be late with the font that stands in, once; what moves by itself moves again
            for (int look = 0; look == 0 || look == 1 && !moved.isEmpty(); look++) {
                portal.open(file, how);
                moved = (List<?>) portal.browser().run(SHIFT);
            }
            moved.forEach(found -> findings.add(file + ": " + found));
        }
        return findings;
    }

    /** Five days with four works each, which hang beside the door; what else the page of this test shows has no week of its own. */
    @Test
    void aFullWeekIsPrintedOnOneSheet(Portal portal) throws IOException {
        portal.open("muc-tuan.html", Look.DESKTOP);
        portal.browser().run("""
            const week = document.querySelector('table.week');
            const kept = [week, document.querySelector('.article-head')];
            for (const other of document.querySelectorAll('main *')) {
              if (!kept.some(one => one && (one.contains(other) || other.contains(one)))) other.remove();
            }
            const day = week.tBodies[0];
            while (day.rows.length < 5) day.append(day.rows[1].cloneNode(true));
            [...week.tBodies].slice(1).forEach(other => other.remove());
            for (let i = 1; i < 5; i++) week.append(day.cloneNode(true));
            """);

        assertThat(portal.browser().run("return document.querySelectorAll('table.week tr').length"))
                .isEqualTo(26L);
        assertThat(portal.browser().sheets()).isEqualTo(1);
    }
}
