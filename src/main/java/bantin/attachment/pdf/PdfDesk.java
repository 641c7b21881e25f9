package bantin.attachment.pdf;

import bantin.attachment.told.Told;
import bantin.image.Originals;
import bantin.image.notes.Credits;
import bantin.worker.Worker;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Does what it is asked with PDF files. Runs in a process of its own. */
final class PdfDesk {
    private PdfDesk() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Worker.serve(question -> {
            String[] words = new String(question, StandardCharsets.UTF_8).split(PdfFiles.BETWEEN, -1);
            try {
                String answer = (char) PdfFiles.DONE + done(words);
                return answer.getBytes(StandardCharsets.UTF_8);
            } catch (IOException | RuntimeException | LinkageError | StackOverflowError unreadable) {
                return new byte[] {PdfFiles.UNREADABLE};
            }
        });
    }

    private static String done(String[] words) throws IOException {
        Path file = Path.of(words[1]);
        switch (words[0]) {
            case "seal" -> {
                return PdfWords.seal(file);
            }
            case "clean" -> {
                PdfWords.clean(file, Path.of(words[2]), new Originals(Credits.valueOf(words[3])));
                return "";
            }
            default -> {
                Told told = new Told();
                PdfWords.read(file, told);
                return told.written();
            }
        }
    }
}
