package pictures;

/** A canvas with every brush at hand, as scenes use them. */
final class Easel {
    final Canvas canvas;
    final Sky sky;
    final Trees trees;
    final Palms palms;
    final Fields fields;
    final Water water;
    final People people;
    final Boats boats;
    final Houses houses;
    final Things things;

    Easel(Canvas canvas) {
        this.canvas = canvas;
        sky = new Sky(canvas);
        trees = new Trees(canvas);
        palms = new Palms(canvas);
        fields = new Fields(canvas);
        water = new Water(canvas);
        people = new People(canvas);
        boats = new Boats(canvas);
        houses = new Houses(canvas);
        things = new Things(canvas);
    }

    /** Sky and two garden lines, the farther one half lost in mist: where most pictures begin. */
    void backdrop(double horizon, int clouds) {
        sky.paint(horizon, clouds);
        trees.line(horizon, 46, 0.62, 10);
        canvas.mist(horizon - 8, 46, 0.55);
        trees.line(horizon + 6, 62, 0.34, 7);
        canvas.box(
                Canvas.down(canvas.lit(0x8FAF62, 0.45), horizon, canvas.lit(0x86AC58), Canvas.HEIGHT),
                0,
                horizon + 4,
                Canvas.WIDTH,
                Canvas.HEIGHT);
        canvas.mist(horizon + 4, 34, 0.35);
    }
}
