package bantin.worker;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The inner side of such a process: it answers, one after the other, what it is asked on the standard input. */
public final class Worker {
    /** So long it waits for the next question: who forgets to close it leaves nothing behind. */
    private static final int IDLE_SECONDS = 20;

    private static final byte[] OVER = new byte[0];

    private Worker() {}

    /** What is to be done for one question. */
    public interface Work {
        byte[] answer(byte[] question);
    }

    /** Ends when nobody asks any more. */
    public static void serve(Work work) throws IOException, InterruptedException {
        BlockingQueue<byte[]> questions = new LinkedBlockingQueue<>();
        Thread listener = new Thread(() -> listen(questions), "questions");
        listener.setDaemon(true);
        listener.start();
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out));
        byte[] question = questions.poll(IDLE_SECONDS, TimeUnit.SECONDS);
        while (question != null && question != OVER) {
            byte[] answer = work.answer(question);
            out.writeInt(answer.length);
            out.write(answer);
            out.flush();
            question = questions.poll(IDLE_SECONDS, TimeUnit.SECONDS);
        }
    }

    private static void listen(BlockingQueue<byte[]> questions) {
        DataInputStream in = new DataInputStream(System.in);
        try {
            while (true) {
                questions.add(in.readNBytes(in.readInt()));
            }
        } catch (IOException over) {
            questions.add(OVER);
        }
    }
}
