package bantin.theme;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.theme.InBrowser.Portal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Albums look cared for whatever an editor puts into them: films, no cover, panoramas. */
@ExtendWith(InBrowser.class)
class AlbumLooksTest {

    /** The title and the host of a film ran into one line, without the card's margins. */
    @Test
    void filmOfAnotherSiteIsACardThatHoldsItsLines(Portal portal) {
        for (Look look : List.of(Look.PHONE, Look.DESKTOP)) {
            portal.open("album.html", look);

            assertThat(portal.browser().run("""
                const card = document.querySelector('.photo-grid .film-link');
                const title = card.querySelector('.film-title').getBoundingClientRect();
                const host = card.querySelector('.film-host').getBoundingClientRect();
                return host.top >= title.bottom && title.top > card.getBoundingClientRect().top
                  && card.scrollHeight <= card.clientHeight;
                """)).as(look.toString()).isEqualTo(true);
        }
    }

    /** An album of films alone left a hole in the index. */
    @Test
    void albumWithoutACoverKeepsItsPlaceInTheRow(Portal portal) {
        portal.open("cac-album.html", Look.DESKTOP);

        assertThat((List<?>) portal.browser()
                        .run("return [...document.querySelectorAll('.album-year-2 .card-title')]"
                                + ".map(title => Math.round(title.getBoundingClientRect().top))"))
                .hasSize(2)
                .satisfies(tops -> assertThat(tops.get(0)).isEqualTo(tops.get(1)));
    }

    /** A year of one album, of four or of five left a third or more of its last row empty. */
    @Test
    void rowsOfTheIndexAreFull(Portal portal) {
        for (Look look : List.of(Look.PHONE, Look.ZOOMED, Look.DESKTOP)) {
            portal.open("cac-album.html", look);

            assertThat(portal.browser().run("""
                const index = document.querySelector('.album-years').getBoundingClientRect();
                const rows = new Map();
                for (const card of document.querySelectorAll('.album-card')) {
                  const box = card.getBoundingClientRect();
                  const top = Math.round(box.top);
                  rows.set(top, [...(rows.get(top) ?? []), box]);
                }
                const isFull = row => row.every((box, i) =>
                  Math.abs(box.left - (i === 0 ? index.left : row[i - 1].right + 24)) < 12)
                  && Math.abs(row.at(-1).right - index.right) < 2;
                return [...rows.values()].filter(row => !isFull(row)).map(row => row.length).join();
                """)).as(look.toString()).isEqualTo("");
        }
    }

    /** A panorama was stretched out of a picture of 400 pixels. */
    @Test
    void photoIsAskedForAsWideAsItStands(Portal portal) {
        for (Look look : List.of(Look.PHONE, Look.DESKTOP)) {
            portal.open("album.html", look);
            for (String shape : List.of("4", "10", "15", "22", "35", "60")) {
                Object wide = portal.browser().run("""
                    const grid = document.querySelector('.photo-grid');
                    const photo = grid.querySelector('li:not(.film)');
                    grid.replaceChildren(...Array.from({length: 12}, () => photo.cloneNode(true)));
                    for (const each of grid.children) each.className = `ratio-${arguments[0]}`;
                    return grid.firstElementChild.querySelector('img').getBoundingClientRect().width;
                    """, shape);
                int asked = asked(
                        new bantin.render.view.Views.PictureView(
                                        "", Integer.parseInt(shape) * 100, 1000, "", "", "", List.of(), "")
                                .gridSizes(),
                        look);

                assertThat(asked).as(shape + " " + look).isBetween((int) (((Number) wide).doubleValue() * .74), 1280);
            }
        }
    }

    /** Beside its neighbour a caption of two sentences was a column of twelve lines. */
    @Test
    void longCaptionHasTheWholeWidthOfAPhone(Portal portal) {
        portal.open("album.html", Look.PHONE);

        assertThat(portal.browser().run("""
            const photo = document.querySelector('.photo-grid > li:not(.film)');
            photo.classList.add('long');
            return photo.clientWidth === photo.parentElement.clientWidth;
            """)).isEqualTo(true);
    }

    /** Everything below the photo jumped down by a screen when it came. */
    @Test
    void photosOwnPageKeepsThePlaceOfItsPhoto(Portal portal) {
        for (Look look : List.of(Look.PHONE, Look.DESKTOP)) {
            portal.open("anh.html", look);

            assertThat(((Number) portal.browser().run("""
                const figure = document.querySelector('.photo');
                const gap = document.createElement('div');
                gap.style.height = '30000px';
                figure.after(gap);
                gap.insertAdjacentHTML('afterend', figure.outerHTML
                  .replace(/ (srcset|sizes|fetchpriority)="[^"]*"/g, '')
                  .replace(/<img src="[^"]*"/, '<img loading="lazy" src="/chua-den.jpg"'));
                const place = document.querySelectorAll('.photo img')[1];
                const box = place.getBoundingClientRect();
                return box.width / box.height / (place.getAttribute('width') / place.getAttribute('height')) || 0;
                """)).doubleValue())
                    .as(look.toString())
                    .isBetween(.99, 1.01);
        }
    }

    @Test
    void photosOwnPageTellsItsDayAndGivesItsAddress(Portal portal) {
        portal.open("anh.html", Look.PHONE);

        assertThat(portal.browser().find("main .article-facts time").isDisplayed())
                .isTrue();
        assertThat(portal.browser().find("main [data-copy]").isDisplayed()).isTrue();
        assertThat(portal.browser().find("[rel=prev]").getRect().getY())
                .isLessThan(portal.browser().find(".photo img").getRect().getY());
    }

    /** What {@code (min-width: 40em) 24rem, 49vw} means in a window, in pixels. */
    private static int asked(String sizes, Look look) {
        String rem = sizes.replaceFirst(".*\\) (\\d+)rem.*", "$1");
        String vw = sizes.replaceFirst(".*, (\\d+)vw", "$1");
        return look.width() >= 640 ? Integer.parseInt(rem) * 16 : Integer.parseInt(vw) * look.width() / 100;
    }
}
