package bantin.content.type;

import java.util.List;

/**
 * A state in which an entry can be; it is found at build time. All that is said must hold.
 *
 * @param name as addresses have it
 * @param tone how a theme colours it
 * @param before names of fields: what they tell has not begun
 * @param from it has begun
 * @param until it is not over
 * @param after it is over
 * @param days how many days before its end {@code near} begins
 * @param near names of fields: what they tell is over soon, and not yet
 * @param has fields that hold something
 * @param lacks fields that hold nothing
 * @param namedBy fields in which another entry leads to this one
 * @param namingSince fields of that other entry: what they tell, if anything, has begun
 */
public record State(
        String name,
        Words label,
        String tone,
        List<String> before,
        List<String> from,
        List<String> until,
        List<String> after,
        int days,
        List<String> near,
        List<String> has,
        List<String> lacks,
        List<String> namedBy,
        List<String> namingSince) {

    /** Whether what is in it counts no longer. */
    public boolean isOver() {
        return tone.equals("over");
    }
}
