package bantin.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One thing in several languages: who says so once, is believed on all sides. */
class TwinsTest {
    @TempDir
    Path home;

    private TestSite page(TestSite portal, String name, String lang, String more) {
        return portal.entry("pages/" + name + ".md", "title: " + name + "\nlang: " + lang + "\n" + more);
    }

    @Test
    void oneOfTwoSaysSoAndWhatIsSaidInTwoStepsHoldsForAllThree() {
        TestSite portal = new TestSite(home).settings("languages: [vi, en, fr]\n");
        page(portal, "gioi-thieu", "vi", "");
        page(portal, "about", "en", "translation: gioi-thieu.md");
        page(portal, "a-propos", "fr", "translation: about.md");
        // wants the same third, and comes later
        page(portal, "z-intro", "en", "translation: gioi-thieu.md");
        // two that name each other come before one that comes first by its file
        page(portal, "c-one", "en", "translation: d-mot.md");
        page(portal, "c-two", "en", "translation: d-mot.md");
        page(portal, "d-mot", "vi", "translation: c-two.md");
        page(portal, "go", "vi", "gone: Nhầm");
        page(portal, "lost", "en", "translation: go.md");
        page(portal, "lone", "en", "translation: khong-co.md");

        TestSite.Look look = portal.look("2026-11-23T08:00");
        Twins twins = new Twins(look.site(), look.destinations());

        assertThat(look.site().pages())
                .extracting(page -> page.title()
                        + Stream.of("vi", "en", "fr")
                                .flatMap(lang -> twins.of(page, lang).stream())
                                .map(twin -> " " + twin.title())
                                .reduce("", String::concat))
                .containsExactly(
                        "a-propos gioi-thieu about a-propos",
                        "about gioi-thieu about a-propos",
                        "c-one",
                        "c-two d-mot c-two",
                        "d-mot d-mot c-two",
                        "gioi-thieu gioi-thieu about a-propos",
                        "lone",
                        "lost",
                        "z-intro");
    }
}
