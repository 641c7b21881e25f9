package bantin.page;

import bantin.content.Entry;
import bantin.content.Head;
import bantin.content.Takedown;
import bantin.output.OutputPath;
import bantin.page.kind.Page;
import bantin.problem.Problem;
import bantin.problem.Problems;
import bantin.route.OldAddress;
import bantin.route.Route;
import bantin.route.Routes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives pages to the addresses of the past. A question has a page of its own, which web servers find by their rules. Where
 * there are no rules, one page for all questions of a path looks at what was asked.
 */
final class OldAddresses {
    private static final int LONGEST = 1000;

    private final Routes routes;
    private final String lang;
    private final Claims claims;
    private final Problems problems;

    private final Map<String, Entry> known = new HashMap<>();
    private final Map<Route, List<Claimed>> questions = new LinkedHashMap<>();
    private final Map<Route, Claimed> plain = new LinkedHashMap<>();

    private record Claimed(OldAddress address, Entry entry, Head.Alias alias) {}

    OldAddresses(Routes routes, String lang, Claims claims, Problems problems) {
        this.routes = routes;
        this.lang = lang;
        this.claims = claims;
        this.problems = problems;
    }

    void add(Entry entry) {
        for (Head.Alias alias : entry.head().aliases()) {
            Optional<OldAddress> address = OldAddress.of(alias.address());
            if (address.isEmpty()) {
                problems.add(unusable(alias));
            } else {
                add(new Claimed(address.get(), entry, alias));
            }
        }
    }

    private static Problem unusable(Head.Alias alias) {
        String written = alias.address();
        return written.length() > LONGEST || OutputPath.isTooLong(written)
                ? Problem.error("alias.too-long", alias.place(), written.substring(0, 60) + "…")
                : Problem.error("alias.unusable", alias.place(), written);
    }

    private void add(Claimed claimed) {
        OldAddress address = claimed.address();
        Entry first = known.putIfAbsent(address.shown(), claimed.entry());
        if (first != null && first != claimed.entry()) {
            problems.add(Problem.error(
                    "alias.taken",
                    claimed.alias().place(),
                    address.shown(),
                    first.file(),
                    claimed.entry().file()));
        } else if (first == null && address.asks()) {
            questions
                    .computeIfAbsent(address.route(), route -> new ArrayList<>())
                    .add(claimed);
        } else if (first == null && !address.route().equals(routes.of(claimed.entry()))) {
            plain.put(address.route(), claimed);
        }
    }

    /** After all pages that exist: none of them is ever replaced. */
    void claim() {
        questions.forEach((route, asked) -> {
            asked.forEach(this::claimQuestion);
            if (claims.isFree(route)) {
                List<Page.Asked.Answer> answers = new ArrayList<>();
                Optional.ofNullable(plain.remove(route)).ifPresent(claimed -> answers.add(answer(claimed)));
                asked.forEach(claimed -> answers.add(answer(claimed)));
                claims.add(
                        new Page.Asked(route, lang, answers),
                        asked.get(0).entry().file(),
                        asked.get(0).alias().place());
            }
        });
        plain.values().forEach(claimed -> claimRedirect(claimed.address().route(), claimed));
    }

    private void claimQuestion(Claimed claimed) {
        claimed.address().ofQuestion().ifPresent(route -> claimRedirect(route, claimed));
    }

    private void claimRedirect(Route route, Claimed claimed) {
        Entry entry = claimed.entry();
        claims.addAlias(
                new Page.Redirect(route, entry.lang(), routes.of(entry)),
                entry.file(),
                claimed.alias().place());
    }

    private Page.Asked.Answer answer(Claimed claimed) {
        Route route = routes.of(claimed.entry());
        boolean gone = claimed.entry().head().is(Takedown.Kind.GONE);
        String title = gone ? route.address() : claimed.entry().title();
        return new Page.Asked.Answer(claimed.address().question(), title, route);
    }
}
