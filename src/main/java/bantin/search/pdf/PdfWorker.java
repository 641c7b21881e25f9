package bantin.search.pdf;

import bantin.worker.Worker;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads the PDF files that it is asked for. Runs in a process of its own. */
final class PdfWorker {
    /** Of a longer document the beginning is searched. */
    static final int MOST_PAGES = 1_000;

    static final int MOST_LETTERS = 2_000_000;
    private static final long MEMORY = 64L << 20;
    private static final long DISK = 512L << 20;

    private PdfWorker() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        FontMappers.set(new OneFont());
        Worker.serve(question -> {
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            try {
                answer(new File(new String(question, StandardCharsets.UTF_8)), new DataOutputStream(answer));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return answer.toByteArray();
        });
    }

    private static void answer(File file, DataOutputStream out) throws IOException {
        List<String> pages = new ArrayList<>();
        boolean whole;
        try (PDDocument document = Loader.loadPDF(file, MemoryUsageSetting.setupMixed(MEMORY, DISK).streamCache)) {
            whole = read(document, pages);
        } catch (IOException | RuntimeException | LinkageError | StackOverflowError unreadable) {
            out.writeByte(PdfTexts.UNREADABLE);
            return;
        }
        out.writeByte(whole ? PdfTexts.WHOLE : PdfTexts.BEGINNING);
        out.writeInt(pages.size());
        for (String page : pages) {
            byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }

    /** Whether all of the document was read. */
    private static boolean read(PDDocument document, List<String> pages) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        // the end of a line is mostly none of a sentence
        stripper.setLineSeparator(" ");
        stripper.setParagraphEnd("\n");
        stripper.setPageEnd("");
        int letters = 0;
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            if (page > MOST_PAGES || letters > MOST_LETTERS) {
                return false;
            }
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            String text = stripper.getText(document);
            pages.add(text.length() > MOST_LETTERS ? text.substring(0, MOST_LETTERS) : text);
            letters += text.length();
        }
        return true;
    }
}
