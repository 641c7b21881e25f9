package bantin.image.film;

import bantin.image.file.Refusal;
import bantin.image.film.Mp4Boxes.Box;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes out of MP4 and QuickTime films what is neither picture nor sound: every box that is not named here becomes an
 * empty one of the same length, and tracks of anything but pictures and sound lose their samples too.
 */
final class Mp4Cleaner {
    private static final byte[] FREE = "free".getBytes(StandardCharsets.ISO_8859_1);
    private static final Set<String> TOP = Set.of("ftyp", "styp", "sidx", "ssix", "moov", "moof", "mdat", "mfra");
    private static final Set<String> SHOWN = Set.of("vide", "soun", "auxv");
    private static final Map<String, Set<String>> KEPT = Map.of(
            "moov", Set.of("mvhd", "trak", "mvex", "iods", "pssh"),
            "trak", Set.of("tkhd", "edts", "mdia", "tref", "tapt", "load"),
            "mdia", Set.of("mdhd", "hdlr", "minf", "elng"),
            "minf", Set.of("vmhd", "smhd", "hmhd", "nmhd", "sthd", "gmhd", "dinf", "stbl", "hdlr"),
            "stbl",
                    Set.of(
                            "stsd", "stts", "ctts", "cslg", "stsc", "stsz", "stz2", "stco", "co64", "stss", "stsh",
                            "padb", "stdp", "sdtp", "sbgp", "sgpd", "subs", "saiz", "saio", "stps"),
            "moof", Set.of("mfhd", "traf"),
            "traf", Set.of("tfhd", "tfdt", "trun", "sbgp", "sgpd", "subs", "saiz", "saio", "senc", "sdtp"));
    private static final Set<String> TIMED = Set.of("mvhd", "tkhd", "mdhd");

    private final FilmBytes film;
    private final FilmEdits edits;
    private List<Box> data = List.of();
    private boolean shows;
    private String unplayable = "";
    private boolean dropped;

    Mp4Cleaner(FilmBytes film, FilmEdits edits) {
        this.film = film;
        this.edits = edits;
    }

    void clean() throws IOException, Refusal {
        List<Box> top = Mp4Boxes.between(film, 0, film.size());
        data = top.stream().filter(box -> box.type().equals("mdat")).toList();
        for (Box box : top) {
            if (!TOP.contains(box.type())) {
                free(box);
            } else if (box.type().equals("moov")) {
                inside(box);
            }
        }
        for (Box box : top) {
            if (box.type().equals("moof")) {
                // where the samples of a dropped track lie in fragments is not followed here
                if (dropped) {
                    throw new Refusal("film.unreadable");
                }
                inside(box);
            }
        }
        if (!shows) {
            throw new Refusal("film.unreadable");
        }
    }

    /** The name of a packing of pictures that many browsers don't know, else empty; known once the film is clean. */
    String unplayable() {
        return unplayable;
    }

    private void inside(Box parent) throws IOException, Refusal {
        for (Box box : Mp4Boxes.between(film, parent.body(), parent.end())) {
            if (!KEPT.getOrDefault(parent.type(), Set.of()).contains(box.type())) {
                free(box);
            } else if (box.type().equals("trak") && !SHOWN.contains(handler(box))) {
                dropped = true;
                new Mp4Samples(film, data, child(child(child(box, "mdia"), "minf"), "stbl")).zero(edits);
                free(box);
            } else if (KEPT.containsKey(box.type())) {
                boolean track = box.type().equals("trak");
                shows |= track;
                if (track && handler(box).equals("vide")) {
                    unplayable = FilmNotes.unplayable(film, box);
                }
                inside(box);
            } else if (TIMED.contains(box.type())) {
                int time = film.u8(box.body()) == 1 ? 16 : 8;
                edits.zero(box.body() + 4, Math.min(box.end(), box.body() + 4 + time));
            } else if (box.type().equals("hdlr")) {
                edits.zero(Math.min(box.end(), box.body() + 24), box.end());
            }
        }
    }

    private String handler(Box track) throws IOException, Refusal {
        Box handler = child(child(track, "mdia"), "hdlr");
        return film.text(handler.body() + 8, 4);
    }

    private Box child(Box parent, String type) throws IOException, Refusal {
        for (Box box : Mp4Boxes.between(film, parent.body(), parent.end())) {
            if (box.type().equals(type)) {
                return box;
            }
        }
        throw new Refusal("film.unreadable");
    }

    private void free(Box box) throws IOException {
        edits.zero(box.body(), box.end());
        if (!Set.of("free", "skip", "wide").contains(box.type())) {
            edits.put(box.start() + 4, FREE);
        }
    }
}
