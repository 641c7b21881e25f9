package bantin.director;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.content.body.BodyStore;
import bantin.page.kind.Page;
import bantin.render.theme.TemplateTrouble;
import bantin.site.BuildTime;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is known of records from an earlier look is what a first look finds: their states, their order, their lists. */
class LaterStatesTest {
    private static final Path THEMES = Path.of("themes").toAbsolutePath();

    @TempDir
    Path home;

    private DeclaredPortal portal;

    @BeforeEach
    void aPortal() throws IOException {
        portal = new DeclaredPortal(home);
        portal.settings("types: [van-ban]\n");
        document("cu", "Nghị quyết", "1/2026/NQ-HĐND", "01/02/2026", "ngay_het_hieu_luc: 31/12/2026\n");
        document("moi", "Nghị quyết", "2/2026/NQ-HĐND", "01/12/2026", "");
        document("ke-hoach", "Kế hoạch", "3/KH-UBND", "01/02/2026", "linh_vuc: [Đất đai]\n");
    }

    private void document(String name, String form, String number, String from, String more) throws IOException {
        portal.item(
                "van-ban/" + name + ".md",
                "title: Về học phí\nso_ky_hieu: " + number + "\nhinh_thuc: " + form
                        + "\nco_quan: UBND xã Vĩnh Hựu\nngay_ban_hanh: 01/01/2026\nngay_hieu_luc: " + from + "\n"
                        + more);
    }

    /** All that readers see, and when it changes by itself. */
    private static Map<String, String> seen(SnapshotLoader loader, String now) throws TemplateTrouble {
        Snapshot snapshot = loader.load(config -> new BuildTime(
                ZonedDateTime.parse(now).withZoneSameInstant(config.timezone()), BuildTime.Drafts.LEAVE_OUT));
        Map<String, String> seen = new TreeMap<>();
        for (Page page : snapshot.portal().plan().pages()) {
            if (page.route().address().matches("/(van-ban|so-tay)/.*|/sitemap\\.xml")) {
                byte[] bytes = snapshot.renderer().render(page);
                seen.put(page.route().address(), new String(bytes, StandardCharsets.UTF_8));
            }
        }
        seen.put("next", snapshot.nextChange().toString());
        seen.put("problems", snapshot.problems().toString());
        return seen;
    }

    private void bothSeeTheSame(SnapshotLoader later, String now) throws TemplateTrouble {
        try (BodyStore bodies = new BodyStore(home.resolve("first"))) {
            SnapshotLoader first = new SnapshotLoader(home, THEMES, bodies, 1, Progress.silent());

            assertThat(seen(later, now)).isEqualTo(seen(first, now));
        }
    }

    @Test
    void aLaterLookFindsWhatAFirstOneFinds() throws Exception {
        try (BodyStore bodies = new BodyStore(home.resolve(".bantin"))) {
            SnapshotLoader later = new SnapshotLoader(home, THEMES, bodies, 1, Progress.silent());
            bothSeeTheSame(later, "2026-11-23T08:00:00+07:00");

            document("moi", "Nghị quyết", "2/2026/NQ-HĐND", "01/12/2026", "thay_the: [cu.md]\n");
            bothSeeTheSame(later, "2026-11-23T08:01:00+07:00");

            // the new one comes into force, the old one is replaced by it
            bothSeeTheSame(later, "2026-12-01T00:00:00+07:00");

            document("ke-hoach", "Thông báo", "3/TB-UBND", "01/02/2026", "linh_vuc: [Y tế]\n");
            bothSeeTheSame(later, "2026-12-01T00:01:00+07:00");

            Files.delete(home.resolve("content/van-ban/moi.md"));
            bothSeeTheSame(later, "2026-12-01T00:02:00+07:00");

            bothSeeTheSame(later, "2027-01-01T00:00:00+07:00");
            bothSeeTheSame(later, "2026-01-15T00:00:00+07:00");
        }
    }

    /** An entry that came too late for an address, and one that leads nowhere, are told until they are mended, and no longer. */
    @Test
    void aLaterLookTellsOfAddressesWhatAFirstOneTells() throws Exception {
        try (BodyStore bodies = new BodyStore(home.resolve(".bantin"))) {
            SnapshotLoader later = new SnapshotLoader(home, THEMES, bodies, 1, Progress.silent());
            String now = "2026-11-23T08:00:00+07:00";
            bothSeeTheSame(later, now);

            document("moi", "Nghị quyết", "2/2026/NQ-HĐND", "01/12/2026", "slug: cu\nthay_the: [mat.md]\n");
            bothSeeTheSame(later, now);
            assertThat(seen(later, now).get("problems")).contains("page.address.taken", "link.missing");

            document(
                    "ke-hoach",
                    "Kế hoạch",
                    "3/KH-UBND",
                    "01/02/2026",
                    "linh_vuc: [Đất đai]\naliases: [/van-ban/cu/]\n");
            bothSeeTheSame(later, now);
            assertThat(seen(later, now).get("problems")).contains("page.address.taken", "alias.taken");

            document("moi", "Nghị quyết", "2/2026/NQ-HĐND", "01/12/2026", "");
            document("cu", "Nghị quyết", "1/2026/NQ-HĐND", "01/02/2026", "withdrawn: Ban hành nhầm\n");
            bothSeeTheSame(later, now);
            assertThat(seen(later, now).get("problems")).doesNotContain("page.address.taken", "link.missing");

            portal.item(
                    "van-ban/dau.md",
                    "title: Mới nhất\nslug: moi\nso_ky_hieu: 4/KH-UBND\nhinh_thuc: Kế hoạch\n"
                            + "co_quan: UBND xã Vĩnh Hựu\nngay_ban_hanh: 22/11/2026\n");
            bothSeeTheSame(later, now);
            assertThat(seen(later, now).get("problems")).contains("page.address.taken");
        }
    }

    /** Nobody touches the entry: it comes and goes by itself, and comes again for who looks back. */
    @Test
    void aLaterLookKnowsWhatIsOnline() throws Exception {
        try (BodyStore bodies = new BodyStore(home.resolve(".bantin"))) {
            SnapshotLoader later = new SnapshotLoader(home, THEMES, bodies, 1, Progress.silent());
            document(
                    "moi",
                    "Nghị quyết",
                    "2/2026/NQ-HĐND",
                    "01/12/2026",
                    "date: 2026-11-24 08:00\nexpires: 2026-11-26\n");
            for (String now : new String[] {
                "2026-11-23T08:00:00+07:00",
                "2026-11-24T07:59:59+07:00",
                "2026-11-24T08:00:00+07:00",
                "2026-11-26T23:59:59+07:00",
                "2026-11-27T00:00:00+07:00",
                "2026-11-25T00:00:00+07:00",
                "2026-11-22T00:00:00+07:00"
            }) {
                bothSeeTheSame(later, now);
                assertThat(seen(later, now).containsKey("/van-ban/moi/"))
                        .as(now)
                        .isEqualTo(now.compareTo("2026-11-24T08") > 0 && now.compareTo("2026-11-27") < 0);
            }
        }
    }

    /** What is wrong with a file is told at each look, though only the first one reads it. */
    @Test
    void aLaterLookTellsWhatIsWrongUntilItIsMended() throws Exception {
        try (BodyStore bodies = new BodyStore(home.resolve(".bantin"))) {
            SnapshotLoader later = new SnapshotLoader(home, THEMES, bodies, 1, Progress.silent());
            String now = "2026-11-23T08:00:00+07:00";
            document("moi", "Nghị quyết", "2/2026/NQ-HĐND", "01/12/2026", "thay_the: [cu.md]\n");
            document("cu", "Nghị quyết", "1/2026/NQ-HĐND", "01/02/2026", "thay_the: [moi.md]\n");
            document("ke-hoach", "Kế hoạch", "3/KH-UBND", "hôm nào đó", "");
            portal.put("content/van-ban/la.md.txt", "---\ntitle: Lạ\n---\n");
            for (String address : new String[] {"a", "b", "c"}) {
                bothSeeTheSame(later, now);
                assertThat(seen(later, now).get("problems"))
                        .contains("item.circle", "ke-hoach.md", "entry.ending-other");
                // another file was touched
                portal.item(
                        "van-ban/" + address + ".md",
                        Files.readString(home.resolve("content/van-ban/cu.md"))
                                .replace("---\n", "")
                                .replaceFirst("thay_the.*\n", ""));
            }

            document("cu", "Nghị quyết", "1/2026/NQ-HĐND", "01/02/2026", "");
            document("ke-hoach", "Kế hoạch", "3/KH-UBND", "01/02/2026", "");
            Files.delete(home.resolve("content/van-ban/la.md.txt"));
            bothSeeTheSame(later, now);
            assertThat(seen(later, now).get("problems"))
                    .doesNotContain("item.circle", "ke-hoach.md", "entry.ending-other");
        }
    }

    @Test
    void aTypeOfOtherWordsIsCutByThem() throws Exception {
        try (BodyStore bodies = new BodyStore(home.resolve(".bantin"))) {
            SnapshotLoader later = new SnapshotLoader(home, THEMES, bodies, 1, Progress.silent());
            portal.settings("");
            type("Ấp");
            portal.item("so-tay/ba.md", "title: Sổ tay tháng ba\nap: Hòa Bình\n");
            bothSeeTheSame(later, "2026-11-23T08:00:00+07:00");

            type("Khu phố");
            bothSeeTheSame(later, "2026-11-23T08:01:00+07:00");
        }
    }

    private void type(String label) throws IOException {
        portal.put("content/types/so-tay.yml", """
            title: Sổ tay
            fields:
              ap:
                kind: text
                label: %s
                facet: true
            """.formatted(label));
    }
}
