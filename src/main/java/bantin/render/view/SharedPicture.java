package bantin.render.view;

/**
 * A picture that stands for a page elsewhere.
 *
 * @param address absolute
 * @param alt what those who can't see it are told
 */
public record SharedPicture(String address, String alt, int width, int height) {
    /** The same, told by a name where nobody wrote what it shows. */
    public SharedPicture orCalled(String name) {
        return alt.isBlank() ? new SharedPicture(address, name, width, height) : this;
    }
}
