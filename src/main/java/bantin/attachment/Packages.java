package bantin.attachment;

import static bantin.image.file.Bytes.hasAt;

import bantin.attachment.told.PhotoWords;
import bantin.attachment.told.Telling;
import bantin.attachment.told.Told;
import bantin.image.Originals;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Files that hold other files: documents of Word, Excel, PowerPoint and LibreOffice, books, maps, albums packed for the way. */
final class Packages {
    /** A package in a package in a package: nobody packs deeper by hand. */
    private static final int DEEPEST = 3;

    private static final int MOST_PARTS = 10_000;
    private static final int LONGEST_PART = 32 << 20;
    private static final long MOST_BYTES = 256L << 20;

    /** The texts of properties that name people, offices and computers, whatever prefix their names have. */
    private static final Pattern NAMES =
            Pattern.compile("(<(?:[\\w-]{1,20}:)?(?:creator|lastModifiedBy|initial-creator|printed-by"
                    + "|Manager|Company|HyperlinkBase|user-defined)(?:\\s[^<>]{0,300})?>)[^<]*(</)");

    private static final Pattern CUSTOM = Pattern.compile("(<vt:(?:lpwstr|lpstr|bstr)>)[^<]*(</)");
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Packages() {}

    /** What was not looked through is more than a document can be. */
    static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;
    }

    static void read(Path file, Told told) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            Budget budget = new Budget();
            boolean all = true;
            for (ZipEntry entry : entries(zip)) {
                all &= part(entry.getName(), start(zip, entry), () -> bytes(zip, entry, budget), budget, 0, told);
            }
            if (!all) {
                throw new TooMuch();
            }
        }
    }

    /** The bytes of one part, for which something is spent. */
    private interface Bytes {
        byte[] all() throws IOException;
    }

    /** Whether all of a part was looked through: a package may hold packages, and some of them keep closed. */
    private static boolean part(String name, byte[] start, Bytes bytes, Budget budget, int depth, Told told)
            throws IOException {
        if (OfficeWords.isPart(name)) {
            OfficeWords.read(name, bytes.all(), told);
        } else if (isPicture(start)) {
            PhotoWords.picture(bytes.all(), told);
        } else {
            FileKind kind = FileKind.of(start).orElse(FileKind.TEXT);
            if (kind == FileKind.PACKAGE) {
                return depth < DEEPEST && inner(bytes.all(), budget, depth + 1, told);
            }
            tell(kind, name, start, told);
            return kind != FileKind.PACKED;
        }
        return true;
    }

    private static boolean inner(byte[] zip, Budget budget, int depth, Told told) throws IOException {
        boolean all = true;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            int parts = 0;
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (++parts > MOST_PARTS) {
                    throw new TooMuch();
                }
                byte[] bytes = in.readNBytes(LONGEST_PART + 1);
                budget.spend(bytes.length);
                byte[] start = Arrays.copyOf(bytes, Math.min(bytes.length, FileKind.BEGINNING));
                all &= part(entry.getName(), start, () -> bytes, budget, depth, told);
            }
        }
        return all;
    }

    /** Of a file that is no part of a document. */
    private static void tell(FileKind kind, String name, byte[] start, Told told) {
        switch (kind.stay()) {
            case SECRET -> told.add(Telling.KEY, name);
            case RAW -> told.add(Telling.DEVICE, name);
            case PRIVATE -> kind.what().ifPresent(what -> told.add(what, name));
            default -> {
                if (kind == FileKind.TRACK) {
                    Tracks.tell(start, told);
                }
            }
        }
    }

    static boolean isSigned(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            return zip.stream()
                    .map(ZipEntry::getName)
                    .anyMatch(name -> name.startsWith("_xmlsignatures/")
                            || name.matches("META-INF/.{0,40}signatures.{0,10}\\.xml"));
        }
    }

    /** Whether the package is a document, whose properties may be emptied. */
    static boolean isDocument(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            return Stream.of("[Content_Types].xml", "META-INF/manifest.xml", "META-INF/container.xml")
                    .anyMatch(name -> zip.getEntry(name) != null);
        }
    }

    /** The same document without the names in its properties, and with its pictures cleaned. */
    static void clean(Path from, Path to, Originals originals) throws IOException {
        try (ZipFile zip = new ZipFile(from.toFile(), StandardCharsets.UTF_8);
                OutputStream file = Files.newOutputStream(to);
                ZipOutputStream out = new ZipOutputStream(file)) {
            Budget budget = new Budget();
            for (ZipEntry entry : entries(zip)) {
                byte[] part = cleaned(entry.getName(), bytes(zip, entry, budget), originals);
                ZipEntry written = new ZipEntry(entry.getName());
                written.setTimeLocal(NO_TIME);
                written.setMethod(entry.getMethod());
                if (entry.getMethod() == ZipEntry.STORED) {
                    CRC32 sum = new CRC32();
                    sum.update(part);
                    written.setCrc(sum.getValue());
                    written.setSize(part.length);
                }
                out.putNextEntry(written);
                out.write(part);
            }
        }
    }

    private static byte[] cleaned(String name, byte[] part, Originals originals) {
        if (isPicture(part)) {
            return originals.strip(part, name).value().orElse(part);
        }
        if (!OfficeWords.isProperties(name)) {
            return part;
        }
        String text = new String(part, StandardCharsets.UTF_8);
        String bare = NAMES.matcher(text).replaceAll("$1$2");
        return (name.endsWith("custom.xml") ? CUSTOM.matcher(bare).replaceAll("$1$2") : bare)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static boolean isPicture(byte[] start) {
        return hasAt(start, 0, "\u00FF\u00D8\u00FF")
                || hasAt(start, 0, "\u0089PNG")
                || hasAt(start, 0, "RIFF") && hasAt(start, 8, "WEBP");
    }

    private static List<ZipEntry> entries(ZipFile zip) throws IOException {
        if (zip.size() > MOST_PARTS) {
            throw new TooMuch();
        }
        return zip.stream().map(ZipEntry.class::cast).toList();
    }

    private static byte[] start(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readNBytes(FileKind.BEGINNING);
        }
    }

    private static byte[] bytes(ZipFile zip, ZipEntry entry, Budget budget) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(LONGEST_PART + 1);
            budget.spend(bytes.length);
            return bytes;
        }
    }

    /** A few kilobytes can be packed so that they fill every disk. */
    private static final class Budget {
        private long left = MOST_BYTES;

        void spend(int bytes) throws TooMuch {
            left -= bytes;
            if (left < 0 || bytes > LONGEST_PART) {
                throw new TooMuch();
            }
        }
    }
}
