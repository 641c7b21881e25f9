package bantin.publish;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.sshd.common.util.buffer.Buffer;
import org.apache.sshd.common.util.buffer.ByteArrayBuffer;
import org.apache.sshd.sftp.client.RawSftpClient;
import org.apache.sshd.sftp.client.impl.SftpResponse;
import org.apache.sshd.sftp.client.impl.SftpStatus;
import org.apache.sshd.sftp.common.SftpConstants;

/**
 * Many small requests at a time over one channel: ten thousand links cost a few seconds instead of ten thousand trips
 * to the server and back.
 */
final class SftpPipe {
    private static final int UNDER_WAY = 256;

    private final RawSftpClient client;

    SftpPipe(RawSftpClient client) {
        this.client = client;
    }

    /** Hears what the server says to one request. */
    interface Listener<T> {
        void hear(T item, SftpResponse answer) throws IOException;
    }

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
    <T> void ask(int command, List<T> items, BiConsumer<T, Buffer> request, Listener<T> listener) throws IOException {
        Deque<Integer> ids = new ArrayDeque<>();
        Deque<T> waiting = new ArrayDeque<>();
        for (T item : items) {
            if (ids.size() == UNDER_WAY) {
                settle(command, ids, waiting, listener);
            }
            Buffer buffer = new ByteArrayBuffer(256);
            request.accept(item, buffer);
            ids.add(client.send(command, buffer));
            waiting.add(item);
        }
        while (!ids.isEmpty()) {
            settle(command, ids, waiting, listener);
        }
    }

    private <T> void settle(int command, Deque<Integer> ids, Deque<T> waiting, Listener<T> listener)
            throws IOException {
        Buffer answer = client.receive(ids.remove());
        listener.hear(waiting.remove(), SftpResponse.parse(command, answer));
    }

    private static boolean isOk(SftpResponse answer) throws IOException {
        return answer.getType() == SftpConstants.SSH_FXP_STATUS
                && SftpStatus.parse(answer).isOk();
    }
}
