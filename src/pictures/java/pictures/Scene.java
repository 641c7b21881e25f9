package pictures;

import java.util.function.Consumer;

/** One picture to draw: the file it becomes below the content folder, its hour, and how it is painted. */
record Scene(String path, Light light, Consumer<Easel> painting) {
    /** The painted picture. */
    Canvas painted() {
        Canvas canvas = new Canvas(path, light);
        painting.accept(new Easel(canvas));
        return canvas;
    }
}
