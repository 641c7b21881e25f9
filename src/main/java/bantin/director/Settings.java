package bantin.director;

import bantin.config.SiteConfig;
import bantin.config.SiteConfigReader;
import bantin.hash.Fingerprint;
import bantin.hash.Fingerprinter;
import bantin.problem.BantinException;
import bantin.problem.Place;
import bantin.problem.Problems;
import bantin.problem.Strain;
import bantin.source.SourceFile;
import bantin.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What {@code site.yml} says.
 *
 * @param fingerprint of its bytes
 */
record Settings(SiteConfig config, Fingerprint fingerprint) {

    /** @throws UnreadableSite when nothing can be made of the file */
    static Settings read(Path site, Problems problems) {
        return read(site, Optional.empty(), problems);
    }

    /** @param before what was read without a problem, which the same bytes say again */
    static Settings read(Path site, Optional<Settings> before, Problems problems) {
        Path file = site.resolve(SiteConfig.FILE);
        if (!Files.isRegularFile(file)) {
            throw new BantinException("site.missing", site.toAbsolutePath().normalize());
        }
        try {
            byte[] bytes = Files.readAllBytes(file);
            Fingerprint fingerprint = Fingerprinter.of(bytes);
            Optional<Settings> same = before.filter(settings -> settings.fingerprint.equals(fingerprint));
            if (same.isPresent()) {
                return same.get();
            }
            SourceFile source = new SourceFile(SiteConfig.FILE, file, bytes.length, 0);
            SiteConfig known = SourceText.read(source, bytes, problems)
                    .flatMap(text -> Strain.of(
                            Place.file(SiteConfig.FILE), problems, () -> new SiteConfigReader(problems).read(text)))
                    .flatMap(config -> config)
                    .orElseThrow(() -> new UnreadableSite(problems.sorted()));
            if (bytes.length == 0) {
                // most programs empty a file before they write it: the last good portal stays in view meanwhile
                throw new UnreadableSite(problems.sorted());
            }
            return new Settings(known, fingerprint);
        } catch (IOException e) {
            throw new BantinException(e, "source.unreadable", file, e);
        }
    }
}
