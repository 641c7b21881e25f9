package bantin.problem;

import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** What systems say when they refuse a file, in English alone: known by their words, for there are no types for it. */
public enum SystemReason {
    FULL("system.full", "no space|not enough space|quota|disk full"),
    READ_ONLY("system.read-only", "read-only file system|media is write protected"),
    DENIED("system.denied", "permission denied|access is denied|access denied|operation not permitted"),
    USED("system.used", "being used by another process|text file busy|resource busy"),
    MANY("system.many", "too many open files"),
    NAME("system.name", "file ?name too long|filename or extension is too long"),
    MISSING("system.missing", "no such file|cannot find the (?:file|path)"),
    TAKEN("system.taken", "file exists|already exists|directory (?:is )?not empty"),
    DISK("system.disk", "input/output error|device (?:is )?not ready|stale file handle|no such device");

    private final String id;
    private final Pattern words;

    SystemReason(String id, String words) {
        this.id = id;
        this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }

    /** What a system said, also where Java has a type in place of the words, and nothing but the path in its message. */
    public static String said(Throwable trouble) {
        Throwable why = trouble instanceof UncheckedIOException unchecked ? unchecked.getCause() : trouble;
        String told = why.getMessage() == null ? why.getClass().getSimpleName() : why.getMessage();
        return why instanceof FileSystemException file && file.getReason() == null
                ? words(file).map(words -> told + ": " + words).orElse(told)
                : told;
    }

    private static Optional<String> words(FileSystemException trouble) {
        return Optional.ofNullable(
                trouble instanceof AccessDeniedException
                        ? "permission denied"
                        : trouble instanceof NoSuchFileException
                                ? "no such file"
                                : trouble instanceof FileAlreadyExistsException
                                                || trouble instanceof DirectoryNotEmptyException
                                        ? "file exists"
                                        : null);
    }

    public static Optional<SystemReason> of(String said) {
        return Arrays.stream(values())
                .filter(reason -> reason.words.matcher(said).find())
                .findFirst();
    }

    /** The same in the words of a language, behind the path of which it was said; as it is where nobody knows it. */
    static String told(String said, UnaryOperator<String> text) {
        int end = said.lastIndexOf(": ");
        String path = end < 0 ? "" : said.substring(0, end + 2);
        return of(said.substring(path.length()))
                .map(reason -> path + text.apply(reason.id))
                .orElse(said);
    }
}
