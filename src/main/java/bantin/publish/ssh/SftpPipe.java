package bantin.publish.ssh;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.sshd.client.channel.ChannelSubsystem;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.util.buffer.Buffer;
import org.apache.sshd.common.util.buffer.ByteArrayBuffer;
import org.apache.sshd.sftp.client.impl.SftpResponse;
import org.apache.sshd.sftp.client.impl.SftpStatus;
import org.apache.sshd.sftp.common.SftpConstants;

/**
 * Many small requests at a time over a channel of its own: ten thousand links cost a second instead of ten thousand
 * trips to the server and back. The library would send each request in a packet of its own, which costs more than all
 * that the server does for it.
 */
final class SftpPipe implements AutoCloseable {
    private static final int UNDER_WAY = 256;
    private static final int TOGETHER = 128;
    private static final int LONGEST_ANSWER = 1 << 20;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ChannelSubsystem channel;
    private final OutputStream out;
    private final DataInputStream in;
    private final Map<Integer, Buffer> early = new HashMap<>();
    private int lastId;

    SftpPipe(ClientSession session) throws IOException {
        channel = session.createSubsystemChannel(SftpConstants.SFTP_SUBSYSTEM_NAME);
        channel.open().verify(PATIENCE);
        out = channel.getInvertedIn();
        in = new DataInputStream(channel.getInvertedOut());
        greet();
    }

    /** Version 3 is the one that every server speaks; this room writes no other. */
    private void greet() throws IOException {
        Buffer hello = new ByteArrayBuffer(16);
        hello.putUInt(5);
        hello.putByte((byte) SftpConstants.SSH_FXP_INIT);
        hello.putUInt(SftpConstants.SFTP_V3);
        write(hello);
        answer();
    }

    /** Hears what the server says to one request. */
    interface Listener<T> {
        void hear(T item, SftpResponse answer) throws IOException;
    }

    /** An item about which the server was asked. */
    private record Asked<T>(T item, int id) {}

    /** Which of the items the server refused, in their order. */
    <T> List<T> each(int command, List<T> items, BiConsumer<T, Buffer> request) throws IOException {
        List<T> refused = new ArrayList<>();
        ask(command, items, request, (item, answer) -> {
            if (!isOk(answer)) {
                refused.add(item);
            }
        });
        return refused;
    }

    /** Asks for all items; the answers are heard in the items' order. */
    synchronized <T> void ask(int command, List<T> items, BiConsumer<T, Buffer> request, Listener<T> listener)
            throws IOException {
        Deque<Asked<T>> waiting = new ArrayDeque<>();
        for (int from = 0; from < items.size(); from += TOGETHER) {
            while (waiting.size() > UNDER_WAY - TOGETHER) {
                settle(command, waiting.remove(), listener);
            }
            waiting.addAll(sent(command, items.subList(from, Math.min(items.size(), from + TOGETHER)), request));
        }
        while (!waiting.isEmpty()) {
            settle(command, waiting.remove(), listener);
        }
    }

    private <T> List<Asked<T>> sent(int command, List<T> items, BiConsumer<T, Buffer> request) throws IOException {
        List<Asked<T>> asked = new ArrayList<>();
        Buffer together = new ByteArrayBuffer(TOGETHER * 128);
        for (T item : items) {
            Buffer one = new ByteArrayBuffer(256);
            request.accept(item, one);
            together.putUInt(1 + Integer.BYTES + (long) one.available());
            together.putByte((byte) command);
            together.putInt(++lastId);
            together.putBuffer(one);
            asked.add(new Asked<>(item, lastId));
        }
        write(together);
        return asked;
    }

    private void write(Buffer requests) throws IOException {
        out.write(requests.array(), requests.rpos(), requests.available());
        out.flush();
    }

    private <T> void settle(int command, Asked<T> asked, Listener<T> listener) throws IOException {
        Buffer answer = early.remove(asked.id());
        while (answer == null) {
            Buffer next = answer();
            int id = (int) next.rawUInt(next.rpos() + Integer.BYTES + 1);
            if (id == asked.id()) {
                answer = next;
            } else {
                early.put(id, next);
            }
        }
        listener.hear(asked.item(), SftpResponse.parse(command, answer));
    }

    /** The next answer, its length before it. */
    private Buffer answer() throws IOException {
        int length = in.readInt();
        if (length < 1 || length > LONGEST_ANSWER) {
            throw new IOException("SFTP: " + length);
        }
        byte[] bytes = new byte[Integer.BYTES + length];
        in.readFully(bytes, Integer.BYTES, length);
        Buffer answer = new ByteArrayBuffer(bytes);
        answer.wpos(0);
        answer.putUInt(length);
        answer.wpos(bytes.length);
        return answer;
    }

    private static boolean isOk(SftpResponse answer) throws IOException {
        return answer.getType() == SftpConstants.SSH_FXP_STATUS
                && SftpStatus.parse(answer).isOk();
    }

    @Override
    public void close() throws IOException {
        channel.close(true);
    }
}
