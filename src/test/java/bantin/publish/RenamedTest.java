package bantin.publish;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.problem.Lang;
import bantin.problem.Messages;
import bantin.publish.record.LocalSite;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An editor gives the file of an article another name. */
class RenamedTest extends Newsroom {
    /** Readers who come from elsewhere would see that the page is gone. */
    @Test
    void aRenamedFileOffersTheLineThatKeepsItsAddress() {
        Portal before = Portal.in(temp.resolve("truoc"), "cu", "gia-lua", "le-hoi", "mua-bao", "khac");
        lan.publish(Desk.releases(), target, before.site(), 0);
        Portal renamed = Portal.in(temp.resolve("sau"), "moi", "gia-lua", "hoi-lang", "bao-so-5", "moi-hoan-toan")
                .withSource("bao-so-5", "content/news/2026/mua-bao.md")
                .withArticle("hoi-lang", "content/news/hoi-lang.md", before, "le-hoi");

        List<String> lines = new PlanText(Messages.in(Lang.EN))
                .lines(lan.prepare(Desk.releases(), target, renamed.site(), 1).plan());

        assertThat(lines.subList(1, lines.size()))
                .containsExactly(
                        "  lost: /tin/khac/",
                        "  lost: /tin/le-hoi/",
                        "  lost: /tin/mua-bao/",
                        "  " + Messages.in(Lang.EN).text("publish.renamed", "content/news/2026/mua-bao.md"),
                        "    aliases: [/tin/mua-bao/]",
                        "  " + Messages.in(Lang.EN).text("publish.renamed", "content/news/hoi-lang.md"),
                        "    aliases: [/tin/le-hoi/]");
    }

    /** Pasted as it was, the line took the place of the old addresses that the article had. */
    @Test
    void theLineHoldsTheOldAddressesThatTheArticleHasAlready() {
        Portal before = Portal.in(temp.resolve("truoc"), "cu", "gia-lua", "le-hoi");
        lan.publish(Desk.releases(), target, before.site(), 0);
        Portal renamed = Portal.in(temp.resolve("sau"), "moi", "gia-lua", "hoi-lang")
                .withArticle("hoi-lang", "content/news/hoi-lang.md", before, "le-hoi");
        Plan plan = lan.prepare(Desk.releases(), target, renamed.site(), 1).plan();

        List<String> lines = new PlanText(
                        Messages.in(Lang.VI),
                        file -> file.endsWith("hoi-lang.md") ? List.of("/tin.aspx?id=12", "/Lễ hội/") : List.of())
                .lines(plan);

        assertThat(lines).endsWith("    aliases: [\"/tin.aspx?id=12\", \"/Lễ hội/\", /tin/le-hoi/]");
    }

    /** Every later publish said that an article was taken away. */
    @Test
    void aRenamedArticleIsTakenAwayOnce() {
        Portal before = Portal.in(temp.resolve("truoc"), "cu", "gia-lua", "le-hoi");
        lan.publish(Desk.releases(), target, before.site(), 0);
        lan.publish(Desk.releases(), target, renamed("sau", "moi", before), 1);

        Plan plan = lan.prepare(Desk.releases(), target, renamed("nua", "khac", before), 2)
                .plan();

        assertThat(plan.lost()).isEmpty();
        assertThat(plan.articles().removed()).isZero();
    }

    private LocalSite renamed(String folder, String edition, Portal before) {
        Portal portal = Portal.in(temp.resolve(folder), edition, "gia-lua", "hoi-lang")
                .withArticle("hoi-lang", "content/news/hoi-lang.md", before, "le-hoi");
        portal.put("tin/le-hoi/index.html", "<meta http-equiv=refresh content=\"0; url=/tin/hoi-lang/\">");
        return portal.site();
    }
}
