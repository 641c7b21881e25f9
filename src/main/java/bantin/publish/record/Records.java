package bantin.publish.record;

import bantin.hash.FullHash;
import bantin.publish.target.Target;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads the records of releases at a target. A record has a line for every file of the site, but its signed head tells
 * which one it is: one that this computer keeps is not brought over the line again.
 */
public final class Records {
    /** Far more than any head has. */
    private static final int LONGEST_HEAD = 4096;

    private final Target target;
    private final Kept kept;
    private final Map<String, Release> known = new ConcurrentHashMap<>();

    /** What this computer keeps. */
    private interface Kept {
        Optional<Release> record(String id) throws IOException;
    }

    private Records(Target target, Kept kept) {
        this.target = target;
        this.kept = kept;
    }

    public static Records of(Target target, Memory memory) {
        return new Records(target, memory::record);
    }

    /** Reads each record whole, to find out what somebody may have done to it. */
    public static Records unbelieving(Target target) {
        return new Records(target, id -> Optional.empty());
    }

    /** Empty when there is no such record, or when it is damaged beyond reading. */
    public Optional<Release> at(String path) throws IOException {
        Optional<Release> here = keptOf(path);
        return here.isPresent() ? here : read(path);
    }

    /**
     * The same of a record on which depends what is done next. What is kept here is what was signed; whether the same
     * still stands there is told by its hash, or by reading it from a target that can't tell.
     */
    public Optional<Release> asItIsAt(String path) throws IOException {
        Optional<Map<String, FullHash>> there = target.hashes(List.of(path));
        Optional<Release> here = there.isPresent() ? keptOf(path) : Optional.empty();
        boolean same = here.map(release -> FullHash.of(release.text().getBytes(StandardCharsets.UTF_8)))
                .filter(hash -> hash.equals(there.orElse(Map.of()).get(path)))
                .isPresent();
        return same ? here : read(path);
    }

    private Optional<Release> read(String path) throws IOException {
        return new Store(target).text(path).flatMap(Release::parse);
    }

    /** The one whose head stands there, if this computer keeps it. */
    private Optional<Release> keptOf(String path) throws IOException {
        byte[] beginning = target.beginning(path, LONGEST_HEAD).orElse(new byte[0]);
        String text = new String(beginning, StandardCharsets.UTF_8);
        int end = text.indexOf("\n\n");
        return end < 0 ? Optional.empty() : known(text.substring(0, end));
    }

    private Optional<Release> known(String head) throws IOException {
        Release before = known.get(head);
        if (before != null) {
            return Optional.of(before);
        }
        Optional<Release> found = kept.record(Release.idIn(head))
                .filter(release -> release.signedHead().equals(head));
        found.ifPresent(release -> known.put(head, release));
        return found;
    }
}
