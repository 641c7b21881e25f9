package pictures;

import java.awt.Shape;
import java.awt.geom.Path2D;

/** Outlines that Java2D has no name for. Points are given as x, y, x, y and so on. */
final class Shapes {
    private Shapes() {}

    static Path2D polygon(double... points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        return path;
    }

    /** A soft closed outline that bends near the given points. */
    static Path2D pebble(double... points) {
        int n = points.length;
        Path2D path = new Path2D.Double();
        path.moveTo((points[n - 2] + points[0]) / 2, (points[n - 1] + points[1]) / 2);
        for (int i = 0; i < n; i += 2) {
            double nextX = points[(i + 2) % n];
            double nextY = points[(i + 3) % n];
            path.quadTo(points[i], points[i + 1], (points[i] + nextX) / 2, (points[i + 1] + nextY) / 2);
        }
        path.closePath();
        return path;
    }

    static Path2D curve(double x1, double y1, double bendX, double bendY, double x2, double y2) {
        Path2D path = new Path2D.Double();
        path.moveTo(x1, y1);
        path.quadTo(bendX, bendY, x2, y2);
        return path;
    }

    /** A leaf or a blade: pointed at both ends, as wide as asked in the middle. */
    static Shape blade(double x1, double y1, double bendX, double bendY, double x2, double y2, double width) {
        double length = Math.max(1, Math.hypot(x2 - x1, y2 - y1));
        double sideX = -(y2 - y1) / length * width;
        double sideY = (x2 - x1) / length * width;
        Path2D path = new Path2D.Double();
        path.moveTo(x1, y1);
        path.quadTo(bendX + sideX, bendY + sideY, x2, y2);
        path.quadTo(bendX - sideX, bendY - sideY, x1, y1);
        path.closePath();
        return path;
    }

    /** A strip along a bent line that tapers from one width to another, as trunks do. */
    static Shape taper(
            double x1, double y1, double width1, double bendX, double bendY, double x2, double y2, double width2) {
        Path2D path = new Path2D.Double();
        double middle = (width1 + width2) / 4;
        path.moveTo(x1 - width1 / 2, y1);
        path.quadTo(bendX - middle, bendY, x2 - width2 / 2, y2);
        path.lineTo(x2 + width2 / 2, y2);
        path.quadTo(bendX + middle, bendY, x1 + width1 / 2, y1);
        path.closePath();
        return path;
    }
}
