package bantin.page;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.page.kind.Page;
import bantin.page.kind.SiteMapPage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Search engines read no list that is too long. */
class SiteMapPlanTest {

    @Test
    void listThatIsShortEnoughStandsAlone() {
        List<Page> plan = SiteMapPlan.of(SiteMapPlan.MOST, "vi", SiteMapPlan.MOST);

        assertThat(plan).extracting(page -> page.route().address()).containsExactly("/sitemap.xml");
        assertThat(((SiteMapPage) plan.get(0)).to()).isEqualTo(30_000);
    }

    @Test
    void longListIsSplitAndNamed() {
        List<Page> plan = SiteMapPlan.of(60_001, "vi", SiteMapPlan.MOST);

        assertThat(plan)
                .extracting(page -> page.route().address())
                .containsExactly("/sitemap-1.xml", "/sitemap-2.xml", "/sitemap-3.xml", "/sitemap.xml");
        SiteMapPage.Index index = (SiteMapPage.Index) plan.get(3);
        assertThat(index.maps()).isEqualTo(plan.subList(0, 3));
        assertThat(index.maps()).extracting(SiteMapPage::from).containsExactly(0, 30_000, 60_000);
        assertThat(index.maps()).extracting(SiteMapPage::to).containsExactly(30_000, 60_000, 60_001);
    }
}
