package bantin.image;

import bantin.image.notes.PhotoInfo;
import bantin.image.webp.WebpReader;
import java.util.concurrent.Semaphore;

/** Lets as many photos into memory at a time as fit: many small ones, or one panorama alone. */
final class MemoryPermits {
    private static final int UNIT = 1 << 20;

    private final int all;
    private final Semaphore free;

    MemoryPermits(long bytes) {
        all = (int) Math.max(1, Math.min(Integer.MAX_VALUE, bytes / UNIT));
        free = new Semaphore(all, true);
    }

    /** Work on one photo. */
    interface Work<T> {
        T get() throws java.io.IOException;
    }

    <T> T with(long bytes, Work<T> work) throws java.io.IOException {
        int permits = (int) Math.max(1, Math.min(all, bytes / UNIT + 1));
        free.acquireUninterruptibly(permits);
        try {
            return work.get();
        } finally {
            free.release(permits);
        }
    }

    /** How much memory one photo takes at most while its variants are made. */
    static long need(PhotoInfo info, long fileBytes, int widest) {
        long pixels = (long) info.width() * info.height();
        int width = Math.min(info.width(), widest);
        long shown = (long) width * info.heightAt(width);
        // reduced while it is decoded to less than four times the shown pixels; a progressive JPEG keeps its
        // coefficients
        long reduced = Math.min(pixels, 4 * shown);
        long decoded =
                switch (info.format()) {
                    case JPEG -> 3 * reduced + (info.progressive() ? 6 * pixels : 0);
                    case PNG -> info.progressive() ? 12 * pixels : 4 * reduced;
                    case WEBP -> 8 * Math.max(reduced, Math.min(pixels, WebpReader.LARGE));
                    default -> 8 * pixels;
                };
        return fileBytes + decoded + 16 * shown;
    }
}
