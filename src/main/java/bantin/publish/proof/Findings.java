package bantin.publish.proof;

import bantin.output.OutputPath;
import bantin.publish.record.Release;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a verification found.
 *
 * @param added files and links that bantin did not put there, by their path, which may be an odd one; empty over HTTP,
 *     where nobody can list them
 * @param cloaked pages that are as published for readers, but not for search engines or those whom they send; empty
 *     where files are read
 * @param failed what the web server answered neither with the file nor with "there is none", and the status it gave, 0
 *     when it gave no answer
 */
public record Findings(
        Release release,
        SortedSet<OutputPath> changed,
        SortedSet<String> added,
        SortedSet<OutputPath> missing,
        SortedSet<OutputPath> cloaked,
        SortedMap<OutputPath, Integer> failed) {

    public Findings {
        changed = Collections.unmodifiableSortedSet(new TreeSet<>(changed));
        added = Collections.unmodifiableSortedSet(new TreeSet<>(added));
        missing = Collections.unmodifiableSortedSet(new TreeSet<>(missing));
        cloaked = Collections.unmodifiableSortedSet(new TreeSet<>(cloaked));
        failed = Collections.unmodifiableSortedMap(new TreeMap<>(failed));
    }

    public boolean isClean() {
        return !isTouched() && failed.isEmpty();
    }

    /** Somebody changed, planted or took something; of what failed nobody knows. */
    public boolean isTouched() {
        return !(changed.isEmpty() && added.isEmpty() && missing.isEmpty() && cloaked.isEmpty());
    }
}
