package bantin.search;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.theme.Browser;
import bantin.theme.InBrowser;
import bantin.theme.Sample;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Readers find what they mean, with and without marks: all queries of two portals, typed in one browser. */
@ExtendWith({InBrowser.class, JudgedPortal.Served.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JudgedQueriesTest {
    private static final Path QUERIES = Path.of("src/test/resources/search");

    private final List<Double> typed = new ArrayList<>();
    private final List<Double> withoutMarks = new ArrayList<>();
    private final List<String> missed = new ArrayList<>();

    @BeforeAll
    void askAll(Browser browser, Sample sample, JudgedPortal portal) throws IOException {
        ask(browser, sample.server().address("tim-kiem/"), "", "judged-sample.txt");
        ask(browser, portal.search(), ".*/", "judged-generated.txt");
    }

    private void ask(Browser browser, String page, String ignored, String queries) throws IOException {
        SearchReader reader = new SearchReader(browser, page).opens("");
        for (Judged query : Judged.of(QUERIES.resolve(queries))) {
            typed.add(worth(query, reader, ignored));
            if (query.hasMarks()) {
                withoutMarks.add(worth(query.withoutMarks(), reader, ignored));
            }
        }
    }

    private double worth(Judged query, SearchReader reader, String ignored) {
        List<String> found = query.askedOf(reader).stream()
                .map(address -> address.replaceFirst(ignored, ""))
                .toList();
        double worth = query.worth(found);
        if (worth < 1) {
            missed.add(query.words() + " (" + reader.hears() + "): " + found);
        }
        return worth;
    }

    @Test
    void whatReadersMeanStandsFirst() {
        assertThat(typed).hasSizeGreaterThan(80);
        assertThat(meanOf(typed)).as(missed.toString()).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void whatReadersMeanStandsFirstWithoutMarks() {
        assertThat(withoutMarks).hasSizeGreaterThan(80);
        assertThat(meanOf(withoutMarks)).as(missed.toString()).isGreaterThanOrEqualTo(0.9);
    }

    private static double meanOf(List<Double> worths) {
        return worths.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
}
