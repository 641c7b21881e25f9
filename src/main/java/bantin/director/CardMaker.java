package bantin.director;

import bantin.image.ShareCard;
import bantin.image.SiteIcon;
import bantin.image.file.StoredFiles;
import bantin.page.ShareCards;
import bantin.problem.BantinException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Draws the pictures that stand for a portal, each once, and keeps them for the next build. */
final class CardMaker {
    private final Path folder;
    private final ShareCards cards;

    CardMaker(Path folder, ShareCards cards) {
        this.folder = folder;
        this.cards = cards;
    }

    /** The file behind an address, if it is that of such a picture. */
    Optional<Path> find(String address) {
        return cards.at(address).map(this::make);
    }

    synchronized Path make(ShareCards.Card card) {
        Path file = folder.resolve(card.kept());
        try {
            if (!Files.exists(file)) {
                String name = String.valueOf(card.emblem().getFileName());
                StoredFiles.write(file, drawn(card, name));
            }
            return file;
        } catch (IOException e) {
            throw new BantinException(e, "output.unwritable", file, e);
        }
    }

    private byte[] drawn(ShareCards.Card card, String name) throws IOException {
        byte[] emblem = cards.emblem(card);
        return card.size() == 0
                ? ShareCard.draw(emblem, name, card.side(), card.colour())
                : SiteIcon.draw(
                        emblem,
                        name,
                        card.side(),
                        card.colour(),
                        card.size(),
                        card.route().address());
    }

    /** Forgets pictures of earlier emblems. */
    synchronized void dropUnused() throws IOException {
        List<Path> used = cards.all().stream().map(this::make).toList();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> inside = Files.list(folder)) {
                for (Path file : inside.filter(each -> !used.contains(each)).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
