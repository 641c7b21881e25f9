package bantin.publish;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
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

    /** Which of the texts the server refused, in their order. */
    <T> List<T> each(int command, List<T> items, java.util.function.BiConsumer<T, Buffer> request) throws IOException {
        java.util.ArrayList<T> refused = new java.util.ArrayList<>();
        Deque<Integer> ids = new ArrayDeque<>();
        Deque<T> waiting = new ArrayDeque<>();
        for (T item : items) {
            if (ids.size() == UNDER_WAY) {
                settle(command, ids, waiting, refused::add);
            }
            Buffer buffer = new ByteArrayBuffer(256);
            request.accept(item, buffer);
            ids.add(client.send(command, buffer));
            waiting.add(item);
        }
        while (!ids.isEmpty()) {
            settle(command, ids, waiting, refused::add);
        }
        return refused;
    }

    private <T> void settle(int command, Deque<Integer> ids, Deque<T> waiting, Consumer<T> refused) throws IOException {
        Buffer answer = client.receive(ids.remove());
        T item = waiting.remove();
        if (!isOk(command, answer)) {
            refused.accept(item);
        }
    }

    private static boolean isOk(int command, Buffer answer) throws IOException {
        SftpResponse response = SftpResponse.parse(command, answer);
        return response.getType() == SftpConstants.SSH_FXP_STATUS
                && SftpStatus.parse(response).isOk();
    }
}
