package bantin.render.view;

/**
 * A picture that stands for a page elsewhere.
 *
 * @param address absolute
 * @param alt what those who can't see it are told, or empty
 */
public record SharedPicture(String address, String alt, int width, int height) {}
