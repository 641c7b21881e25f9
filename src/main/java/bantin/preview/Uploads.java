package bantin.preview;

import bantin.preview.desk.Editable;
import bantin.preview.write.NewPictures;
import bantin.preview.write.PictureRequest;
import bantin.preview.write.Stamp;
import bantin.problem.BantinException;
import bantin.source.SourceFile;
import bantin.text.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jetty.server.Response;

/**
 * Takes the files that editors send for an entry.
 *
 * @param saved is told of each file that was written
 */
record Uploads(NewPictures pictures, Replies replies, Consumer<Path> saved) {

    void take(PictureRequest sent, Optional<Editable> entry, Stamp stamp, Response response) throws IOException {
        if (!sent.isSound() || entry.isEmpty()) {
            String why = replies.messages().text(sent.isSound() ? "edit.gone" : "edit.refused");
            replies.refuse(sent.isSound() ? 404 : 400, why, response);
            return;
        }
        try {
            SourceFile source = entry.get().beside();
            String name = sent.taken(source.path(), source.file(), pictures, stamp);
            saved.accept(source.file().resolveSibling(name));
            replies.send(new JsonObject().put("name", entry.get().named(name)), response);
        } catch (BantinException refused) {
            replies.refuse(sent.isTooLarge() ? 413 : 422, refused, response);
        }
    }
}
