package bantin.route;

import bantin.output.OutputPath;

/**
 * An address of the site and the file that answers it.
 *
 * @param address from the site's root, beginning with a slash; ends with a slash for a page in its own folder
 */
public record Route(String address, OutputPath path) implements Comparable<Route> {

    /** {@code /kinh-te/} is answered by {@code kinh-te/index.html}, {@code /robots.txt} by {@code robots.txt}. */
    public static Route of(String address) {
        String path = address.substring(1) + (address.endsWith("/") ? "index.html" : "");
        return new Route(address, OutputPath.of(path));
    }

    @Override
    public int compareTo(Route other) {
        return address.compareTo(other.address);
    }
}
