package bantin.image.colour;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.image.Pictures;
import bantin.image.file.Bytes;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The colour profile of an original, written anew. */
class ProfileCleanerTest {

    /** That of a printing press names one large table for several uses, others in between: it came out three times as large. */
    @Test
    void tableThatServesSeveralUsesStandsInTheFileOnce() {
        byte[] profile = Bytes.written(out -> {
            byte[] head = new byte[128];
            System.arraycopy(Pictures.latin1("CMYKLab "), 0, head, 16, 8);
            System.arraycopy(Pictures.latin1("acsp"), 0, head, 36, 4);
            out.write(head);
            out.writeInt(3);
            for (String tag : new String[] {"A2B0", "B2A0", "A2B1"}) {
                out.writeBytes(tag);
                out.writeInt(tag.startsWith("A") ? 168 : 2168);
                out.writeInt(2000);
            }
            out.write(filled(1));
            out.write(filled(2));
        });

        byte[] clean = ProfileCleaner.clean(profile);

        assertThat(clean.length).isBetween(4000, 4500);
        assertThat(Pictures.latin1Of(clean)).contains("A2B0", "B2A0", "A2B1");
    }

    private static byte[] filled(int number) {
        byte[] table = new byte[2000];
        Arrays.fill(table, (byte) number);
        return table;
    }
}
