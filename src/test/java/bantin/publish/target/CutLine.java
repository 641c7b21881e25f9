package bantin.publish.target;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** A line to a local server that breaks after so many bytes of the client. */
public final class CutLine implements AutoCloseable {
    private final ServerSocket door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    private final AtomicLong left;
    private final Queue<Socket> carried = new ConcurrentLinkedQueue<>();
    private final int server;

    public CutLine(int server, long bytes) throws IOException {
        this.server = server;
        this.left = new AtomicLong(bytes);
        start(this::accept);
    }

    /** As a server does that heard nothing for long. */
    public void hangUp() throws IOException {
        for (Socket socket : carried) {
            socket.close();
        }
        carried.clear();
    }

    public int port() {
        return door.getLocalPort();
    }

    private void accept() throws IOException {
        while (!door.isClosed()) {
            Socket client = door.accept();
            Socket behind = new Socket(InetAddress.getLoopbackAddress(), server);
            carried.addAll(List.of(client, behind));
            start(() -> carry(client, behind, left));
            start(() -> carry(behind, client, new AtomicLong(Long.MAX_VALUE)));
        }
    }

    private static void carry(Socket from, Socket to, AtomicLong left) throws IOException {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] buffer = new byte[8192];
            for (int n = in.read(buffer); n >= 0 && left.addAndGet(-n) > 0; n = in.read(buffer)) {
                out.write(buffer, 0, n);
                out.flush();
            }
        }
    }

    /** A piece of work that ends with the line. */
    private interface Work {
        void run() throws IOException;
    }

    private static void start(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException e) {
                // the line is closed
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
