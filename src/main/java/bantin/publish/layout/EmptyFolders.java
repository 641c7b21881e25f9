package bantin.publish.layout;

import bantin.output.Manifest;
import bantin.output.OutputPath;
import bantin.publish.target.Target;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who dies between deleting a file and its folder, or between making a folder and putting the file, leaves a folder with
 * nothing in it, which no list of files tells. Deleting a file in it takes it along, be there such a file or not.
 */
final class EmptyFolders {
    private EmptyFolders() {}

    /**
     * Files whose deletion takes the folders along that were left empty.
     *
     * @param known what earlier runs wanted there, or took away
     * @param there what lies there now
     */
    static List<String> filesIn(Collection<OutputPath> known, Manifest next, Collection<String> there) {
        Set<String> files = new HashSet<>(there);
        Set<String> full = new HashSet<>(Set.of(""));
        for (String file : there) {
            for (String at = Target.folderOf(file); full.add(at); at = Target.folderOf(at)) {
                // as far as one that is known
            }
        }
        return known.stream()
                .filter(path -> next.get(path) == null)
                .map(path -> Target.folderOf(path.path()))
                .filter(folder -> !full.contains(folder) && !becameFile(folder, files))
                .distinct()
                .sorted()
                .map(folder -> folder + "/" + Target.PART)
                .toList();
    }

    private static boolean becameFile(String folder, Set<String> files) {
        for (String at = folder; !at.isEmpty(); at = Target.folderOf(at)) {
            if (files.contains(at)) {
                return true;
            }
        }
        return false;
    }
}
