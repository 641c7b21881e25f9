package bantin.preview.write;

import bantin.hash.Fingerprint;
import bantin.hash.Fingerprinter;
import bantin.image.PhotoProbe;
import bantin.image.file.PhotoFormat;
import bantin.output.OutputPath;
import bantin.problem.BantinException;
import bantin.text.CleanText;
import bantin.text.Slugs;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the pictures that an editor sends beside the entry for which they are meant. They come in one after the other. */
public final class NewPictures {
    /** The largest picture that the portal would show. */
    public static final long MOST_BYTES = PhotoProbe.MOST_BYTES;

    private static final long LITTLE_ROOM = 1 << 20;
    private static final int LONGEST_SHOWN = 120;
    private static final Set<PhotoFormat> KINDS =
            Set.of(PhotoFormat.JPEG, PhotoFormat.PNG, PhotoFormat.GIF, PhotoFormat.WEBP);

    /** What offices hand out. What is in it the build looks at, before anything is published. */
    private static final Set<String> DOCUMENTS = Set.of(
            "pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "odt", "ods", "odp", "rtf", "txt", "csv", "zip", "mp3",
            "m4a", "mp4");

    private final Pen pen;
    private final long most;

    public NewPictures(Pen pen) {
        this(pen, MOST_BYTES);
    }

    /** @param most bytes of a picture */
    NewPictures(Pen pen, long most) {
        this.pen = pen;
        this.most = most;
    }

    /**
     * A picture on its way.
     *
     * @param name as the editor's own computer calls it, which decides nothing but the readable part of its name here
     * @param any whether it may be a document instead
     * @param length as announced; negative when nobody said
     */
    public record Sent(String name, boolean any, long length, InputStream bytes) {
        /** For messages. */
        String shown() {
            String last = CleanText.of(name.substring(1 + Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'))));
            return last.length() > LONGEST_SHOWN ? last.substring(0, LONGEST_SHOWN) + "…" : last;
        }
    }

    /**
     * The name under which the picture lies in the entry's folder. An entry that shares its folder with others has its own
     * name at the beginning of those of its pictures.
     *
     * @param entry path of its text from the site's folder
     * @param text its text, as the preview found it
     */
    public synchronized String receive(String entry, Path text, Sent sent, Stamp stamp) {
        requireBound(sent.length(), sent);
        Path folder = Objects.requireNonNull(text.getParent());
        Path made = folder.resolve(".picture.unfinished");
        try {
            pen.makeInside(folder);
            long room = Files.getFileStore(folder).getUsableSpace();
            if (room > 0 && sent.length() > room) {
                throw new BantinException("edit.picture.full", sent.shown());
            }
            Files.deleteIfExists(made);
            write(sent, made);
            byte[] bytes = Files.readAllBytes(made);
            boolean document = sent.any() && DOCUMENTS.contains(ending(sent.shown()));
            String ending =
                    document ? ending(sent.shown()) : format(bytes, sent).extension();
            String name = settle(made, folder, stem(text, sent.shown(), document ? "tep" : "anh"), "." + ending);
            String path = entry.substring(0, entry.lastIndexOf('/') + 1) + name;
            pen.tell(stamp, document ? "file" : "picture", path, new Fingerprint("-"), Fingerprinter.of(bytes));
            return name;
        } catch (IOException e) {
            throw isFull(folder)
                    ? new BantinException(e, "edit.picture.full", sent.shown())
                    : new BantinException(e, "edit.picture.not-kept", sent.shown(), NotSaved.reason(e));
        } finally {
            Pen.drop(made);
        }
    }

    private void write(Sent sent, Path made) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        try (OutputStream out = Files.newOutputStream(made, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (int n = sent.bytes().read(buffer); n >= 0; n = sent.bytes().read(buffer)) {
                size += n;
                requireBound(size, sent);
                out.write(buffer, 0, n);
            }
        }
    }

    private void requireBound(long size, Sent sent) {
        if (size > most) {
            throw new BantinException("picture.too-heavy", sent.shown(), size >> 20);
        }
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static PhotoFormat format(byte[] bytes, Sent sent) {
        String shown = sent.shown();
        PhotoFormat format = PhotoProbe.probe(bytes, shown)
                .orElseThrow(refused ->
                        new BantinException(refused.id(), refused.args().toArray()))
                .format();
        if (!KINDS.contains(format)) {
            throw new BantinException(sent.any() ? "edit.file.kind" : "edit.picture.kind", shown);
        }
        return format;
    }

    private static String stem(Path text, String shown, String usual) {
        String file = String.valueOf(text.getFileName());
        String own = file.substring(0, file.lastIndexOf('.'));
        int dot = shown.lastIndexOf('.');
        String slug = Slugs.of(dot > 0 ? shown.substring(0, dot) : shown);
        String name = slug.isEmpty() ? usual : slug;
        String prefix = Slugs.of(own);
        boolean isNamed = own.equals("index") || name.equals(prefix) || name.startsWith(prefix + "-");
        return isNamed ? name : Slugs.of(prefix + " " + name);
    }

    /** Takes the first name that no file of the folder has, on no computer. */
    private static String settle(Path made, Path folder, String stem, String ending) throws IOException {
        Set<String> taken;
        try (Stream<Path> files = Files.list(folder)) {
            taken = files.map(file -> String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT))
                    .collect(Collectors.toSet());
        }
        for (int number = 0; ; number++) {
            String name = stem + (number == 0 ? "" : "-" + number) + ending;
            if (!OutputPath.isDevice(name) && taken.add(name) && Pen.settle(made, folder.resolve(name))) {
                return name;
            }
        }
    }

    private static boolean isFull(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace() < LITTLE_ROOM;
        } catch (IOException e) {
            return false;
        }
    }
}
