package bantin.publish.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bantin.config.TargetConfig;
import bantin.output.Manifest;
import bantin.output.OutputPath;
import bantin.publish.Desk;
import bantin.publish.Newsroom;
import bantin.publish.Publishing;
import bantin.publish.record.LocalSite;
import bantin.publish.record.Rebuilt;
import bantin.publish.record.Store;
import bantin.publish.target.DirectoryTarget;
import bantin.publish.target.DyingTarget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code verify} finds where it reads the files, and how {@code publish --repair} makes it good. */
class VerificationOfFilesTest extends Newsroom {
    private Findings findings(TargetConfig config) {
        return new Verification(config, lan.signer).ofTarget(target, lan.memory(config));
    }

    @Test
    void verifyTellsWhatWasChangedPlantedAndTaken() throws IOException {
        lan.publish(Desk.releases(), target, site("cu", "gia-lua", "le-hoi"), 0);
        Path served = root.resolve("current").toRealPath();
        Files.writeString(served.resolve("index.html"), "<a href=\"https://co-bac.example\">");
        Files.writeString(served.resolve("tin/nha-cai.html"), "nhà cái");
        Files.delete(served.resolve("anh/le-hoi.jpg"));

        Findings findings = new Verification(Desk.releases(), lan.signer).ofTarget(target, lan.memory(Desk.releases()));

        assertThat(findings.changed()).containsExactly(OutputPath.of("index.html"));
        assertThat(findings.added()).containsExactly("tin/nha-cai.html");
        assertThat(findings.missing()).containsExactly(OutputPath.of("anh/le-hoi.jpg"));
    }

    @Test
    void aForgedManifestIsFoundOut() throws IOException {
        lan.publish(Desk.inPlace(), target, site("cu", "gia-lua"), 0);
        Path manifest = root.resolve(".bantin/online.release");
        String planted = Manifest.Entry.of("nhà cái".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .hash() + " 10 tin/nha-cai.html\n";
        Files.writeString(manifest, Files.readString(manifest) + planted);

        Verification verification = new Verification(Desk.inPlace(), lan.signer);
        assertThatThrownBy(() -> verification.ofTarget(target, lan.memory(Desk.inPlace())))
                .hasMessageContaining("publish.verify.forged");
        assertThatThrownBy(() ->
                        new Verification(Desk.inPlace(), minh.signer).ofTarget(target, minh.memory(Desk.inPlace())))
                .hasMessageContaining("publish.verify");
    }

    /** An older release is signed as well: its record and its files in the place of the newest are no newest release. */
    @Test
    void theRecordOfAnotherReleaseIsNoProof() throws IOException {
        lan.publish(Desk.releases(), target, site("cu", "gia-lua"), 0);
        String first = root.resolve("current").toRealPath().getFileName().toString();
        lan.publish(Desk.releases(), target, site("moi", "gia-lua"), 1);
        String second = root.resolve("current").toRealPath().getFileName().toString();
        Files.copy(
                root.resolve(Store.record(first)),
                root.resolve(Store.record(second)),
                StandardCopyOption.REPLACE_EXISTING);

        assertThatThrownBy(() -> findings(Desk.releases())).hasMessageContaining("publish.verify.forged");
    }

    /** Each of these pages was served to visitors while verify called the site whole. */
    @Test
    void whatIsPlantedInHiddenPlacesIsFoundToo() throws IOException {
        Files.createDirectories(temp.resolve("nha-cai"));
        for (TargetConfig config : List.of(Desk.releases(), Desk.inPlace())) {
            root = temp.resolve("www-" + config.layout());
            target = new DirectoryTarget(root);
            lan.publish(config, target, site("cu", "gia-lua"), 0);
            Path served = config.layout() == TargetConfig.Layout.IN_PLACE
                    ? root
                    : root.resolve("current").toRealPath();
            Files.createDirectories(served.resolve(".bantin"));
            Files.writeString(served.resolve(".bantin/casino.html"), "nhà cái");
            Files.createSymbolicLink(served.resolve("mat-khau.html"), Path.of("/etc/passwd"));
            Files.createSymbolicLink(served.resolve("casino"), temp.resolve("nha-cai"));
            Files.writeString(served.resolve("a:b.html"), "nhà cái");
            Files.writeString(served.resolve(".htaccess"), "Redirect / https://co-bac.example/");

            assertThat(findings(config).added())
                    .containsExactly(".bantin/casino.html", ".htaccess", "a:b.html", "casino", "mat-khau.html");
        }
    }

    /** The link led to the page of whoever turned it, and verify read the folder that bears the same name. */
    @Test
    void aLinkThatLeadsElsewhereIsFound() throws IOException {
        lan.publish(Desk.releases(), target, site("cu", "gia-lua"), 0);
        Path served = root.resolve("current").toRealPath();
        Path elsewhere = Files.createDirectories(temp.resolve("la").resolve(served.getFileName()));
        Files.delete(root.resolve("current"));
        Files.createSymbolicLink(root.resolve("current"), elsewhere);

        assertThatThrownBy(() -> findings(Desk.releases())).hasMessageContaining("publish.verify.no-record");

        lan.publish(Desk.releases(), target, site("cu", "gia-lua"), 1);
        assertThat(findings(Desk.releases()).isClean()).isTrue();
    }

    /** Whoever deleted the record made verify say that nothing was ever published, and cron saw no breach. */
    @Test
    void aRecordThatSomebodyDeletedIsABreach() throws IOException {
        lan.publish(Desk.inPlace(), target, site("cu", "gia-lua"), 0);
        Files.delete(root.resolve(".bantin/online.release"));

        assertThatThrownBy(() -> findings(Desk.inPlace())).hasMessageContaining("publish.verify.no-record");
        assertThatThrownBy(() ->
                        new Verification(Desk.inPlace(), minh.signer).ofTarget(target, minh.memory(Desk.inPlace())))
                .hasMessageContaining("publish.verify.nothing");
    }

    /** The hourly check cried break-in while an editor was publishing. */
    @Test
    void aPublishThatIsUnderWayIsNoBreachButAPlantedPageIs() throws IOException {
        lan.publish(Desk.inPlace(), target, site("cu", "gia-lua", "le-hoi"), 0);
        LocalSite next = site("moi", "gia-lua", "le-hoi");
        assertThatThrownBy(() -> lan.publish(Desk.inPlace(), DyingTarget.after(6, target), next, 1))
                .isInstanceOf(DyingTarget.Killed.class);

        assertThatThrownBy(() -> findings(Desk.inPlace())).hasMessageContaining("publish.verify.unfinished");
        Files.writeString(root.resolve("tin/nha-cai.html"), "nhà cái");
        assertThat(findings(Desk.inPlace()).added()).containsExactly("tin/nha-cai.html");
    }

    /** Publishing again was the advice, and it sent nothing: the record said that all was there. */
    @Test
    void repairingMakesADefacedReleaseGood() throws IOException {
        lan.publish(Desk.releases(), target, site("cu", "gia-lua", "le-hoi"), 0);
        lan.publish(Desk.releases(), target, site("moi", "gia-lua", "le-hoi"), 1);
        Path served = root.resolve("current").toRealPath();
        // shared by all releases and the spare
        Files.writeString(served.resolve("anh/le-hoi.jpg"), "casino!", StandardOpenOption.APPEND);
        Files.delete(served.resolve("feed.xml"));
        Files.writeString(served.resolve("tin/nha-cai.html"), "nhà cái");
        Files.createSymbolicLink(served.resolve("casino"), temp);
        LocalSite site = site("moi", "gia-lua", "le-hoi");
        assertThat(lan.publish(Desk.releases(), target, site, 2)).isEmpty();
        assertThat(findings(Desk.releases()).isTouched()).isTrue();

        lan.repair(Desk.releases(), target, site, 3);

        assertThat(findings(Desk.releases()).isClean()).isTrue();
        assertThat(Rebuilt.from(target, "current/").text())
                .isEqualTo(Manifest.ofFolder(site.folder()).text());
    }

    @Test
    void repairingInPlaceSendsWhatIsDamagedAndDeletesNothingOfOthers() throws IOException {
        LocalSite site = site("cu", "gia-lua");
        lan.publish(Desk.inPlace(), target, site, 0);
        Files.writeString(root.resolve("index.html"), "casino");
        Files.writeString(root.resolve("quan-tri.php"), "của người khác");

        Publishing repair = lan.repair(Desk.inPlace(), target, site, 1);

        assertThat(repair.plan().delta().sentPaths()).containsExactly(OutputPath.of("index.html"));
        assertThat(findings(Desk.inPlace()).added()).containsExactly("quan-tri.php");
        assertThat(findings(Desk.inPlace()).changed()).isEmpty();
    }
}
