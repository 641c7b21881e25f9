package bantin.output;

/** What a new site changed in the folder, in files. */
public record Changes(int added, int changed, int removed, int unchanged) {

    public int touched() {
        return added + changed + removed;
    }
}
