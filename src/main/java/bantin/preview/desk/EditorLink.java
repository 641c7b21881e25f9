package bantin.preview.desk;

import bantin.problem.Place;
import java.nio.file.Path;

/** Links that open a file of the site in Visual Studio Code. */
public record EditorLink(Path site) {

    public String to(Place place) {
        String column = ":" + Math.max(1, place.column());
        return to(place.file()) + (place.line() == 0 ? "" : ":" + place.line() + column);
    }

    /** @param file path from the site's folder */
    public String to(String file) {
        return "vscode://file" + site.resolve(file).toUri().getRawPath();
    }
}
