package bantin.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.output.ManifestReader;
import bantin.output.OutputPath;
import bantin.publish.record.Ledger;
import bantin.publish.record.Release;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a server gives back of its records: read as it was written, or not at all. */
final class ManifestTarget implements FuzzTarget {
    private static final String HASH = "0123456789abcdef".repeat(4);
    private static final String LINES = HASH + " 20 index.html\n" + HASH + " 300000 anh/le-hoi.jpg\n";

    @Override
    public List<byte[]> seeds() throws IOException {
        String release = "bantin release 1\nid 20260519-010203-0123456789\nwho Nguyễn Văn An\n"
                + "when 2026-05-19T01:02:03Z\nwhat 1 bài mới\nkey abc\nsignature def\n\n" + LINES;
        String ledger = "index.html\ntin/le-hoi/index.html\t0123456789abcdef0123456789abcdef\tcontent/news/a.md\n";
        return List.of(
                LINES.getBytes(StandardCharsets.UTF_8),
                release.getBytes(StandardCharsets.UTF_8),
                ledger.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void check(byte[] file) throws IOException {
        String text = new String(file, StandardCharsets.UTF_8);
        ManifestReader.read(text).ifPresent(manifest -> {
            assertThat(ManifestReader.read(manifest.text())).hasValue(manifest);
            manifest.files().keySet().forEach(ManifestTarget::stays);
        });
        Release.parse(text).ifPresent(release -> {
            assertThat(Release.parse(release.text())).hasValue(release);
            assertThat(release.isIntact()).isFalse();
        });
        Ledger ledger = Ledger.parse(text);
        assertThat(Ledger.parse(ledger.text())).isEqualTo(ledger);
        ledger.pages().keySet().forEach(ManifestTarget::stays);
    }

    /** Inside the site's folder, whatever a stranger wrote. */
    private static void stays(OutputPath path) {
        assertThat(List.of(path.path().split("/", -1))).doesNotContain("..", ".", "");
        assertThat(path.path()).doesNotContain("\\", "\0");
    }
}
