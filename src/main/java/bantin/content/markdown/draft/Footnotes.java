package bantin.content.markdown.draft;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The notes of one body, numbered in the order in which the text first mentions them. */
public final class Footnotes {
    private final Map<FootnoteBlock, Note> byBlock = new IdentityHashMap<>();
    private final List<Note> mentioned = new ArrayList<>();
    private final List<FootnoteBlock> written = new ArrayList<>();

    /** A note with its number, and how often it has been mentioned so far. */
    public static final class Note {
        public final FootnoteBlock block;
        public final int number;
        private int mentions;

        private Note(FootnoteBlock block, int number) {
            this.block = block;
            this.number = number;
        }

        /** Of a mark in the text: the first of a note is {@code fnref-1}, its second {@code fnref-1-2}. */
        public String markId(int mention) {
            return "fnref-" + number + (mention == 1 ? "" : "-" + mention);
        }

        public int mentions() {
            return mentions;
        }
    }

    /** Takes down one more mention of a note. */
    public Note mention(FootnoteBlock block) {
        Note note = byBlock.get(block);
        if (note == null) {
            note = new Note(block, mentioned.size() + 1);
            byBlock.put(block, note);
            mentioned.add(note);
        }
        note.mentions++;
        return note;
    }

    public void define(FootnoteBlock block) {
        written.add(block);
    }

    /** By their numbers; the list grows with each note that is mentioned. */
    public List<Note> all() {
        return Collections.unmodifiableList(mentioned);
    }

    /** Nothing in the text leads there, so readers would never see them. */
    public List<FootnoteBlock> forgotten() {
        return written.stream().filter(block -> !byBlock.containsKey(block)).toList();
    }
}
