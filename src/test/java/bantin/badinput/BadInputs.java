package bantin.badinput;

import java.util.List;
import java.util.stream.Stream;

/** All bad inputs, in an order that stays the same. */
public final class BadInputs {
    private BadInputs() {}

    public static List<BadInput> all() {
        return Stream.of(BadHeads.all(), BadBodies.all(), BadSettings.all(), BadThemes.all(), BadFiles.all())
                .flatMap(List::stream)
                .toList();
    }
}
