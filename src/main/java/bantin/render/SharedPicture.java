package bantin.render;

import bantin.text.JsonObject;

/**
 * A picture that stands for a page elsewhere.
 *
 * @param address absolute
 * @param alt what those who can't see it are told, or empty
 */
record SharedPicture(String address, String alt, int width, int height) {
    JsonObject data() {
        return new JsonObject()
                .put("@type", "ImageObject")
                .put("url", address)
                .put("width", width)
                .put("height", height);
    }
}
