package bantin.site.item;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.content.Item;
import bantin.content.type.State;
import bantin.site.TestSite;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A state begins and ends in the second that its condition names, and the next turn is known. */
class StatesTest {
    @TempDir
    Path home;

    /** An event from 20 until 25 November; the moments are of November. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "before: [ky]          | 19T23:59:59 | co    | 2026-11-20T00:00 false 20",
                "before: [ky]          | 20T00:00    | -     | -",
                "from: [ky]            | 19T23:59:59 | -     | 2026-11-20T00:00 false 20",
                "from: [ky]            | 20T00:00    | co    | -",
                "until: [ky]           | 25T23:59:59 | co    | 2026-11-26T00:00 true 25",
                "until: [ky]           | 26T00:00    | -     | -",
                "after: [ky]           | 25T23:59:59 | -     | 2026-11-26T00:00 true 25",
                "after: [ky]           | 26T00:00    | co    | -",
                "near: [ky], days: 3   | 22T23:59:59 | -     | 2026-11-23T00:00 false 25",
                "near: [ky], days: 3   | 23T00:00    | co    | 2026-11-26T00:00 true 25",
                "near: [ky], days: 3   | 25T23:59:59 | co    | 2026-11-26T00:00 true 25",
                "near: [ky], days: 3   | 26T00:00    | -     | -",
                "has: [ky]             | 20T00:00    | co    | -",
                "has: [noi]            | 20T00:00    | -     | -",
                "lacks: [ky]           | 20T00:00    | -     | -",
                "lacks: [noi]          | 20T00:00    | co    | -",
                "has: [ky, noi]        | 20T00:00    | -     | -",
                "near: [ky], days: 3, has: [noi] | 20T00:00 | - | -",
                "before: [mo], from: [ky] | 20T00:00 | co    | 2026-11-24T09:00 false 24",
                "before: [mo]          | 24T08:59:59 | co    | 2026-11-24T09:00 false 24",
                "until: [mo]           | 24T08:59:59 | co    | 2026-11-24T09:00 true 24",
                "until: [mo]           | 24T09:00    | -     | -",
                "named_by: [ve]        | 20T00:00    | co    | -",
                "named_by: [ve], naming_since: [mo]   | 21T00:00 | - | 2026-11-22T00:00 false 22",
                "named_by: [ve], naming_since: [mo]   | 22T00:00 | co | -",
                "named_by: [ve], naming_since: [noi]  | 20T00:00 | co | -",
                "named_by: [khac]      | 20T00:00    | -     | -",
            })
    void theFirstStateWhoseConditionsHoldIsIt(String condition, String now, String state, String next) {
        TestSite portal = new TestSite(home)
                .put("content/types/hoi.yml", """
                title: Hội
                fields:
                  ky: {kind: period, label: Kỳ}
                  mo: {kind: moment, label: Mở}
                  noi: {label: Nơi}
                  ve: {kind: entry, label: Về}
                  khac: {kind: entry, label: Khác}
                state:
                  label: Tình trạng
                  states: [{name: co, label: Có, tone: good, CONDITION}]
                """.replace("CONDITION", condition))
                .entry(
                        "hoi/lang.md",
                        "title: Hội làng\nky: {from: 20/11/2026, until: 25/11/2026}\nmo: 24/11/2026 09:00")
                .entry("hoi/ve.md", "title: Kể lại\nve: lang.md\nmo: 22/11/2026");

        Catalogue items = portal.at("2026-11-" + now).items();
        Item fair = items.items().stream()
                .filter(item -> item.title().equals("Hội làng"))
                .findFirst()
                .orElseThrow();

        assertThat(items.state(fair).map(State::name).orElse("-")).isEqualTo(state);
        assertThat(items.turns().stream()
                        .filter(turn -> turn.item() == fair)
                        .map(turn -> turn.change().at().toLocalDateTime() + " "
                                + turn.change().end() + " "
                                + turn.change().written().at().getDayOfMonth())
                        .findFirst()
                        .orElse("-"))
                .isEqualTo(next);
    }
}
