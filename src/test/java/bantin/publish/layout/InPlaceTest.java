package bantin.publish.layout;

import static org.assertj.core.api.Assertions.assertThat;

import bantin.output.Manifest;
import bantin.publish.Caution;
import bantin.publish.Desk;
import bantin.publish.Portal;
import bantin.publish.record.Rebuilt;
import bantin.publish.target.DirectoryTarget;
import bantin.publish.target.Target;
import bantin.publish.target.WindowsNames;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InPlaceTest {
    @TempDir
    private Path temp;

    /** On IIS the form was gone after an editor had changed nothing but the letters of its name. */
    @Test
    void aFileWhoseNameChangesInItsLettersAloneStays() throws IOException {
        Desk desk = new Desk(temp.resolve("desk"), "Lan");
        Target disk = new DirectoryTarget(temp.resolve("www"), 1, () -> {});
        Portal old = Portal.in(temp.resolve("old"), "cu", "gia-lua", "mua-lu");
        old.put("Mau-Don.docx", "mẫu đơn");
        Portal next = Portal.in(temp.resolve("next"), "moi", "gia-lua");
        next.put("mau-don.docx", "mẫu đơn");
        for (Target target : List.of(WindowsNames.over(disk), disk)) {
            desk.publish(Desk.inPlace(), target, old.site(), 0, Caution.Kind.values());

            desk.publish(Desk.inPlace(), target, next.site(), 1, Caution.Kind.LOST, Caution.Kind.FEWER);

            assertThat(Rebuilt.from(target, "").text())
                    .isEqualTo(Manifest.ofFolder(next.folder).text());
        }
    }
}
