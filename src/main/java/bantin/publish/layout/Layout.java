package bantin.publish.layout;

import bantin.output.Manifest;
import bantin.output.OutputPath;
import bantin.publish.record.Delta;
import bantin.publish.record.Ledger;
import bantin.publish.record.Lock;
import bantin.publish.record.Release;
import bantin.publish.record.Signer;
import bantin.publish.target.Dialogue;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How the files of a site lie at a target, and how a new state takes the place of the old one. */
public interface Layout {
    /**
     * What is online.
     *
     * @param release empty before the first publish, and when its manifest was lost
     * @param files what is known of the files, from the manifest or from the files themselves
     */
    record Online(Optional<Release> release, Manifest files) {}

    /**
     * What is to come online.
     *
     * @param articles the pages of articles, which go before lists where the order matters
     * @param signer signs what is written down on the way
     */
    record Coming(Release release, LocalFiles files, Set<OutputPath> articles, Signer signer) {}

    /** Begins to fetch what {@link #bring} will want to know, for a publish is likely to follow. */
    void makeReady() throws IOException;

    Online look() throws IOException;

    /** The same by reading the files themselves: somebody else changed some, or put others beside them. */
    Online reread() throws IOException;

    /** What is on its way into the served files just now, or was when a publish broke off. */
    Optional<Release> unfinished() throws IOException;

    /** Changes when anybody publishes there. */
    String state() throws IOException;

    /** Throws when files would be written or deleted outside of the target, through a link that somebody made there. */
    void refuseLinks(Delta delta) throws IOException;

    void bring(Coming coming, Online online, Lock lock, Dialogue dialogue) throws IOException;

    /** Turns to another release; only where {@link #releases()} has more than the one online. */
    void turnTo(String id) throws IOException;

    /** Turns from a release that must not stay online to the one before. */
    void turnBack(String from, String to) throws IOException;

    /** The release that visitors see. */
    Optional<String> currentId() throws IOException;

    /** Keeps a ledger that is about to be replaced, with the release that it was put there with. */
    void keepLedger(Ledger ledger) throws IOException;

    /** Deletes what is no longer kept. */
    void prune() throws IOException;

    /** The ids of releases, the one online among them, that hold some of these files. */
    List<String> holding(Set<OutputPath> files) throws IOException;

    /** Deletes the releases beside the one online that hold some of these files, and whatever else is kept of them. */
    void forget(Set<OutputPath> files) throws IOException;

    /** Releases that can be brought back, the newest first. */
    List<Release> releases() throws IOException;

    /** Where the served files lie, ending with a slash; empty for the root itself. */
    String served() throws IOException;
}
