package bantin.route;

import bantin.output.OutputPath;

/**
 * An address of the site and the file that answers it.
 *
 * @param address from the site's root, beginning with a slash; ends with a slash for a page in its own folder
 */
public record Route(String address, OutputPath path) implements Comparable<Route> {

    /**
     * {@code /kinh-te/} is answered by {@code kinh-te/index.html}, {@code /robots.txt} by {@code robots.txt}. A step that Windows
     * takes for a device gets a line below it, which no name of an entry has: {@code /the/con/} is {@code /the/con_/}, {@code
     * /tep/nul.pdf} is {@code /tep/nul_.pdf}.
     */
    public static Route of(String address) {
        String portable = portable(address);
        String path = portable.substring(1) + (portable.endsWith("/") ? "index.html" : "");
        return new Route(portable, OutputPath.of(path));
    }

    /** The address at which that of an entry is found, whatever computer made it. */
    public static String portable(String address) {
        StringBuilder portable = new StringBuilder(address.length() + 1);
        for (int from = 0; from < address.length(); ) {
            int slash = address.indexOf('/', from);
            int end = slash < 0 ? address.length() : slash;
            String step = address.substring(from, end);
            if (OutputPath.isDevice(step)) {
                int dot = step.indexOf('.');
                step = dot < 0 ? step + "_" : step.substring(0, dot) + "_" + step.substring(dot);
            }
            portable.append(step).append(slash < 0 ? "" : "/");
            from = end + 1;
        }
        return portable.toString();
    }

    @Override
    public int compareTo(Route other) {
        return address.compareTo(other.address);
    }
}
