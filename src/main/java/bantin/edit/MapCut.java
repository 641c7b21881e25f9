package bantin.edit;

import bantin.yaml.YamlOutline.Entry;
import bantin.yaml.YamlOutline.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A map in its text, whose entries can be changed: each change gives another one. */
interface MapCut {
    /** Stands for {@link #empty} of a map whose one name stands for the list that is all of a file. */
    int ROOT = -1;

    CutLines head();

    List<Entry> entries();

    MapForm form();

    /** How far names stand in where there are none yet. */
    int empty();

    /** How far its names stand in. */
    int indent();

    String written(Value value);

    MapCut with(Map<String, Change> changes);

    /** Another map in the same file; empty when its text can't be read as one. */
    Optional<MapCut> other(String text, MapForm form, int empty);
}
