package bantin.image.notes;

import bantin.image.file.Header;
import bantin.image.file.SecureXml;
import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.StringValue;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.photoshop.PhotoshopReader;
import com.drew.metadata.xmp.XmpDirectory;
import com.drew.metadata.xmp.XmpReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the metadata blocks of a photo: EXIF, IPTC and XMP. What is damaged there counts as absent. */
public final class PhotoNotes {
    private static final DateTimeFormatter CAMERA_TIME =
            DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final Set<String> WRITTEN_BY_CAMERAS = Set.of(
            "olympus digital camera",
            "samsung camera pictures",
            "digital camera",
            "sony dsc",
            "kodak digital still camera",
            "konica minolta digital camera",
            "minolta digital camera",
            "exif_jpeg_picture",
            "jpeg_picture",
            "dcim",
            "default",
            "untitled",
            "picasa",
            "image description",
            "cof",
            "sdr");

    private final Metadata metadata = new Metadata();
    private final Map<String, String> xmp;

    public PhotoNotes(Header.Blocks blocks) {
        byte[] exif = blocks.exif();
        if (exif != null) {
            new ExifReader().extract(new ByteArrayReader(exif), metadata);
        }
        byte[] photoshop = blocks.photoshop();
        if (photoshop != null) {
            new PhotoshopReader()
                    .readJpegSegments(List.of(photoshop), metadata, com.drew.imaging.jpeg.JpegSegmentType.APPD);
        }
        xmp = xmp(blocks.xmp());
    }

    private Map<String, String> xmp(byte @Nullable [] packet) {
        if (packet == null || !SecureXml.isHarmless(packet)) {
            return Map.of();
        }
        new XmpReader().extract(packet, metadata);
        XmpDirectory directory = metadata.getFirstDirectoryOfType(XmpDirectory.class);
        return directory == null ? Map.of() : directory.getXmpProperties();
    }

    public int orientation() {
        Directory directory = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        Integer found = directory == null ? null : directory.getInteger(ExifDirectoryBase.TAG_ORIENTATION);
        // without EXIF Windows believes XMP, so the editor has seen the photo turned
        String told = found == null ? xmp.getOrDefault("tiff:Orientation", "") : found.toString();
        return told.matches("[1-8]") ? Integer.parseInt(told) : 1;
    }

    @Nullable
    public LocalDateTime takenAt() {
        String original = exif(ExifSubIFDDirectory.class, ExifDirectoryBase.TAG_DATETIME_ORIGINAL);
        String digitized = exif(ExifSubIFDDirectory.class, ExifDirectoryBase.TAG_DATETIME_DIGITIZED);
        return time(original.isEmpty() ? digitized : original);
    }

    private static @Nullable LocalDateTime time(String text) {
        try {
            return text.isEmpty() ? null : LocalDateTime.parse(text, CAMERA_TIME);
        } catch (DateTimeException e) {
            return null; // cameras without a set clock write "0000:00:00 00:00:00"
        }
    }

    public String caption() {
        return first(
                PhotoNotes::worthReading,
                xmp("dc:description[1]"),
                iptc(IptcDirectory.TAG_CAPTION),
                exif(ExifIFD0Directory.class, ExifDirectoryBase.TAG_IMAGE_DESCRIPTION),
                windows(ExifDirectoryBase.TAG_WIN_TITLE),
                xmp("dc:title[1]"),
                iptc(IptcDirectory.TAG_HEADLINE));
    }

    public String credit() {
        return first(
                text -> true,
                xmp("dc:creator[1]"),
                iptc(IptcDirectory.TAG_BY_LINE),
                exif(ExifIFD0Directory.class, ExifDirectoryBase.TAG_ARTIST),
                windows(ExifDirectoryBase.TAG_WIN_AUTHOR),
                xmp("photoshop:Credit"),
                iptc(IptcDirectory.TAG_CREDIT));
    }

    /** The camera's owner, as the camera itself writes it. */
    public String owner() {
        return first(text -> true, exif(ExifSubIFDDirectory.class, ExifDirectoryBase.TAG_CAMERA_OWNER_NAME));
    }

    /** Maker, model and number of the camera. */
    public String device() {
        String serial = first(
                text -> true,
                exif(ExifSubIFDDirectory.class, ExifDirectoryBase.TAG_BODY_SERIAL_NUMBER),
                xmp("aux:SerialNumber"));
        return NoteText.clean(exif(ExifIFD0Directory.class, ExifDirectoryBase.TAG_MAKE) + " "
                + exif(ExifIFD0Directory.class, ExifDirectoryBase.TAG_MODEL) + " " + serial);
    }

    public String copyright() {
        return first(
                text -> true,
                xmp("dc:rights[1]"),
                iptc(IptcDirectory.TAG_COPYRIGHT_NOTICE),
                exif(ExifIFD0Directory.class, ExifDirectoryBase.TAG_COPYRIGHT));
    }

    public boolean hasPosition() {
        boolean gps = metadata.getDirectoriesOfType(GpsDirectory.class).stream()
                .anyMatch(directory -> directory.containsTag(GpsDirectory.TAG_LATITUDE)
                        || directory.containsTag(GpsDirectory.TAG_LONGITUDE));
        return gps || xmp.keySet().stream().anyMatch(key -> key.startsWith("exif:GPSL"));
    }

    private static boolean worthReading(String text) {
        return !WRITTEN_BY_CAMERAS.contains(text.toLowerCase(Locale.ROOT));
    }

    private static String first(Function<String, Boolean> good, String... texts) {
        for (String text : texts) {
            if (!text.isEmpty() && good.apply(text)) {
                return text;
            }
        }
        return "";
    }

    private String xmp(String path) {
        return NoteText.clean(xmp.getOrDefault(path, ""));
    }

    private String exif(Class<? extends Directory> type, int tag) {
        for (Directory directory : metadata.getDirectoriesOfType(type)) {
            StringValue value = directory.getStringValue(tag);
            if (value != null) {
                return NoteText.decode(value.getBytes());
            }
        }
        return "";
    }

    private String iptc(int tag) {
        Directory directory = metadata.getFirstDirectoryOfType(IptcDirectory.class);
        if (directory == null) {
            return "";
        }
        StringValue[] values = directory.getStringValueArray(tag);
        return values == null || values.length == 0 ? "" : NoteText.decode(values[0].getBytes());
    }

    private String windows(int tag) {
        Directory directory = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        byte[] units = directory == null ? null : directory.getByteArray(tag);
        return units == null ? "" : NoteText.clean(new String(units, StandardCharsets.UTF_16LE));
    }
}
