package bantin.page;

import bantin.output.OutputPath;
import bantin.route.Pictures;
import bantin.route.Route;
import bantin.route.Routes;
import bantin.source.SourceFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The files that are offered as they are, each at an address of its own. Of two whose names fold to one address, such as
 * {@code báo-cáo.pdf} and {@code bao-cao.pdf}, the one that is written so keeps it, the other has a number.
 */
public final class Copies {
    private Copies() {}

    /** @param used the files to which something online points; pictures and fixed files have their addresses otherwise */
    public static List<Copy> of(Collection<SourceFile> used, Routes routes) {
        List<Copy> copies = new ArrayList<>();
        List<SourceFile> second = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        List<SourceFile> offered = used.stream()
                .filter(file -> !file.path().startsWith(PagePlanner.STATIC + "/") && !Pictures.isPicture(file.path()))
                .toList();
        for (SourceFile file : sorted(offered, routes)) {
            Route route = routes.file(file);
            if (taken.add(route.address())) {
                copies.add(new Copy(route, file));
            } else {
                second.add(file);
            }
        }
        for (SourceFile file : second) {
            int number = 2;
            Route route = numbered(routes.file(file), number);
            while (!taken.add(route.address())) {
                route = numbered(routes.file(file), ++number);
            }
            copies.add(new Copy(route, file));
        }
        return copies;
    }

    private static List<SourceFile> sorted(Collection<SourceFile> files, Routes routes) {
        List<SourceFile> sorted = new ArrayList<>(files.stream().sorted().toList());
        sorted.sort((one, other) -> Boolean.compare(isOwn(other, routes), isOwn(one, routes)));
        return sorted;
    }

    /** Whether the file is called as its address is. */
    private static boolean isOwn(SourceFile file, Routes routes) {
        return routes.file(file).address().endsWith("/" + file.name());
    }

    private static Route numbered(Route route, int number) {
        String address = route.address();
        int dot = address.lastIndexOf('.');
        int at = dot > address.lastIndexOf('/') ? dot : address.length();
        String numbered = address.substring(0, at) + "-" + number + address.substring(at);
        return new Route(numbered, OutputPath.of(numbered.substring(1)));
    }
}
