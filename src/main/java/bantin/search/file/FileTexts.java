package bantin.search.file;

import bantin.hash.Fingerprint;
import bantin.output.KeptFiles;
import bantin.search.pdf.PdfTexts;
import bantin.text.CleanText;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads documents, each once: what it said lies in a folder under the hash of its bytes. Several threads may use it. Close it when
 * the documents are read: processes that read PDF wait for more.
 */
public final class FileTexts implements AutoCloseable {
    /** Part of every key: other texts of the same files need another number. */
    public static final String VERSION = "2-";

    private static final String ENDING = ".text";
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String PAGE = "\f";

    /** The smallest PDF is longer: nobody starts a process for less. */
    private static final int LEAST_BYTES = 67;

    private final KeptFiles files;
    private final PdfTexts pdf = new PdfTexts(PATIENCE);

    /** @param folder need not be there */
    public FileTexts(Path folder) {
        this.files = new KeptFiles(folder);
    }

    /** Whether files of this name are read. */
    public static boolean reads(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return small.endsWith(".pdf") || ZippedText.reads(small);
    }

    /** @param bytes the hash of what is in the file */
    public FileText of(Path file, String name, Fingerprint bytes) {
        String kept = VERSION + bytes.hex() + ENDING;
        return files.find(kept).flatMap(FileTexts::kept).orElseGet(() -> {
            FileText text = clean(read(file, name.toLowerCase(Locale.ROOT)));
            keep(kept, text);
            return text;
        });
    }

    private FileText read(Path file, String name) {
        if (!name.endsWith(".pdf")) {
            return ZippedText.of(file, name);
        }
        if (file.toFile().length() < LEAST_BYTES) {
            return new FileText.Unreadable();
        }
        PdfTexts.Answer answer = pdf.read(file);
        if (answer instanceof PdfTexts.Answer.Read read) {
            return new FileText.Pages(read.text().pages(), read.text().whole());
        }
        return answer instanceof PdfTexts.Answer.TooMuch ? new FileText.TooMuch() : new FileText.Unreadable();
    }

    private static FileText clean(FileText read) {
        if (!(read instanceof FileText.Pages pages)) {
            return read;
        }
        List<String> texts = pages.pages().stream().map(FileTexts::clean).toList();
        boolean any = texts.stream().anyMatch(page -> page.chars().anyMatch(Character::isLetter));
        if (!any) {
            return new FileText.NoText();
        }
        Optional<String> wrong = Legibility.wrongWord(texts);
        return wrong.isPresent() ? new FileText.WrongLetters(wrong.get()) : new FileText.Pages(texts, pages.whole());
    }

    private static String clean(String page) {
        return CleanText.of(page.replace(PAGE, "\n"))
                .replaceAll("[^\\S\n]+", " ")
                .replaceAll(" ?\n[ \n]*", "\n")
                .strip();
    }

    private static Optional<FileText> kept(byte[] bytes) {
        String[] parts = new String(bytes, StandardCharsets.UTF_8).split(PAGE, -1);
        List<String> pages = Arrays.asList(parts).subList(1, parts.length);
        return switch (parts[0]) {
            case "whole" -> Optional.of(new FileText.Pages(pages, true));
            case "beginning" -> Optional.of(new FileText.Pages(pages, false));
            case "none" -> Optional.of(new FileText.NoText());
            case "wrong" -> pages.stream().findFirst().map(FileText.WrongLetters::new);
            case "unreadable" -> Optional.of(new FileText.Unreadable());
            default -> Optional.empty();
        };
    }

    /** Another computer, or this one on a better day, may read what was too much. */
    private void keep(String name, FileText text) {
        if (text instanceof FileText.TooMuch) {
            return;
        }
        String written = "unreadable";
        if (text instanceof FileText.Pages pages) {
            written = (pages.whole() ? "whole" : "beginning") + PAGE + String.join(PAGE, pages.pages());
        } else if (text instanceof FileText.NoText) {
            written = "none";
        } else if (text instanceof FileText.WrongLetters wrong) {
            written = "wrong" + PAGE + wrong.example();
        }
        files.keep(name, written.getBytes(StandardCharsets.UTF_8));
    }

    /** Deletes what was kept of files that nobody asked for. */
    public void dropUnused() {
        files.dropUnused();
    }

    @Override
    public void close() {
        pdf.close();
    }
}
