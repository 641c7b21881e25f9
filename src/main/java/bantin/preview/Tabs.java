package bantin.preview;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * The open tabs. One thread waits for the next view on behalf of all, and a few tell it to one tab after the other, so that
 * any number of tabs leaves the preview as quick as it was.
 */
final class Tabs {
    /** More than anybody looks at; what is above waits with a plain page until a tab is closed. */
    static final int MOST = 100;

    private static final int SPEAKERS = 4;
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);

    private final CurrentView current;
    private final ExecutorService speakers = new ThreadPoolExecutor(
            SPEAKERS, SPEAKERS, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Tabs::daemon, new DiscardPolicy());
    private final Set<Line> lines = ConcurrentHashMap.newKeySet();

    Tabs(CurrentView current) {
        this.current = current;
    }

    void start() {
        daemon(this::tellAll).start();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "bantin-preview-tabs");
        thread.setDaemon(true);
        return thread;
    }

    /** Whether there was room; then the response stays open until the tab is closed or the preview ends. */
    synchronized boolean admit(Tab tab, Response response, Callback callback) {
        if (lines.size() >= MOST) {
            return false;
        }
        Line line = new Line(tab, response, callback);
        lines.add(line);
        line.say("retry: 500\n\n");
        return true;
    }

    private void tellAll() {
        try {
            for (long seen = 0; current.isOpen(); ) {
                seen = current.after(seen, HEARTBEAT).number();
                lines.forEach(Line::tell);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        speakers.shutdown();
        lines.forEach(Line::end);
    }

    /** The open answer to one tab. It is told one thing after the other, and never of a view that is no longer the newest. */
    private final class Line implements Callback {
        private final Tab tab;
        private final Response response;
        private final Callback callback;
        private boolean speaks = true;
        private boolean hasMore = true;

        Line(Tab tab, Response response, Callback callback) {
            this.tab = tab;
            this.response = response;
            this.callback = callback;
        }

        void say(String text) {
            response.write(false, ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), this);
        }

        synchronized void tell() {
            if (speaks) {
                hasMore = true;
            } else {
                speaks = true;
                hasMore = false;
                speakers.execute(this::speak);
            }
        }

        private void speak() {
            try {
                say(tab.hear(current.get()));
            } catch (RuntimeException e) {
                failed(e);
            }
        }

        /** What was said has gone out. */
        @Override
        public void succeeded() {
            synchronized (this) {
                speaks = hasMore;
                hasMore = false;
                if (!speaks) {
                    return;
                }
            }
            speakers.execute(this::speak);
        }

        /** The tab was closed, which shows as a refused write: nobody is left to be told. */
        @Override
        public void failed(Throwable cause) {
            lines.remove(this);
            callback.succeeded();
        }

        void end() {
            if (lines.remove(this)) {
                callback.succeeded();
            }
        }
    }
}
