package bantin.image.colour;

import static bantin.image.file.Bytes.hasAt;
import static bantin.image.file.Bytes.i32be;
import static bantin.image.file.Bytes.latin1;
import static bantin.image.file.Bytes.slice;

import bantin.image.file.Bytes;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Writes a colour profile anew with its colours alone. That of a screen names the screen, often with its serial number,
 * and the day on which somebody measured it; a picture of a screen carries it along.
 */
public final class ProfileCleaner {
    private static final int HEAD = 128;
    private static final int ENTRY = 12;
    private static final Set<String> COLOURS = Set.of(
            "wtpt", "bkpt", "chad", "cicp", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC", "kTRC", "A2B0", "A2B1",
            "A2B2", "B2A0", "B2A1", "B2A2", "gamt");

    private ProfileCleaner() {}

    /** Empty where the profile cannot be followed: viewers take such a one for none. */
    public static byte[] clean(byte[] profile) {
        try {
            return hasAt(profile, 36, "acsp") ? written(profile) : new byte[0];
        } catch (IndexOutOfBoundsException e) {
            return new byte[0];
        }
    }

    private static byte[] written(byte[] profile) {
        Map<String, byte[]> tags = new LinkedHashMap<>();
        int count = i32be(profile, HEAD);
        for (int i = 0; i < count; i++) {
            int at = HEAD + 4 + ENTRY * i;
            String name = latin1(profile, at, 4);
            if (COLOURS.contains(name)) {
                int from = i32be(profile, at + 4);
                tags.put(name, slice(profile, from, from + i32be(profile, at + 8)));
            }
        }
        boolean old = profile[8] < 4;
        tags.put("desc", name(IccProfile.space(profile), old));
        tags.put("cprt", old ? oldText("text", "-") : unicode("-"));
        return written(profile, tags);
    }

    private static byte[] written(byte[] profile, Map<String, byte[]> tags) {
        int data = HEAD + 4 + ENTRY * tags.size();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        Map<ByteBuffer, Integer> placed = new HashMap<>();
        byte[] table = Bytes.written(out -> {
            out.writeInt(tags.size());
            for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
                byte[] content = tag.getValue();
                // the three curves are mostly one, and the tables of a printing press too
                Integer at = placed.get(ByteBuffer.wrap(content));
                if (at == null) {
                    at = data + body.size();
                    placed.put(ByteBuffer.wrap(content), at);
                    body.write(content);
                    body.write(new byte[-content.length & 3]);
                }
                out.writeBytes(tag.getKey());
                out.writeInt(at);
                out.writeInt(content.length);
            }
        });
        return Bytes.written(out -> {
            head(out, profile, data + body.size());
            out.write(table);
            body.writeTo(out);
        });
    }

    /** What tells how to read it; not by which program, when, and of which device it was made. */
    private static void head(DataOutputStream out, byte[] profile, int length) throws IOException {
        out.writeInt(length);
        out.writeInt(0);
        out.write(profile, 8, 16);
        out.write(new byte[] {7, (byte) 0xD0, 0, 1, 0, 1, 0, 0, 0, 0, 0, 0});
        out.write(profile, 36, 12);
        out.write(new byte[8]);
        out.write(profile, 56, 24);
        out.write(new byte[HEAD - 80]);
    }

    private static byte[] name(String space, boolean old) {
        return old ? Arrays.copyOf(oldText("desc", space), 12 + space.length() + 1 + 78) : unicode(space);
    }

    private static byte[] oldText(String type, String text) {
        return Bytes.written(out -> {
            out.writeBytes(type);
            out.writeInt(0);
            if (type.equals("desc")) {
                out.writeInt(text.length() + 1);
            }
            out.writeBytes(text);
            out.write(0);
        });
    }

    private static byte[] unicode(String text) {
        return Bytes.written(out -> {
            out.writeBytes("mluc");
            out.writeInt(0);
            out.writeInt(1);
            out.writeInt(ENTRY);
            out.writeBytes("enUS");
            out.writeInt(2 * text.length());
            out.writeInt(28);
            out.writeChars(text);
        });
    }
}
