package bantin.search;

import bantin.content.Searched;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What a list of results shows of one item, by itself, so that a browser may ask for it alone. */
final class Block {
    /** Lengths are told in these units, which saves a byte for each item of the table that every searcher loads. */
    static final int UNIT = 32;

    private Block() {}

    static byte[] of(SearchItem item, String text, Shorthand shorthand) {
        String more = item.more().stream()
                .map(Searched::text)
                .filter(field -> !field.isEmpty())
                .collect(Collectors.joining("\n"));
        byte[] written = shorthand.write(String.join(
                String.valueOf(Shorthand.FIELD),
                item.title(),
                item.address(),
                item.date().map(date -> date.at().toLocalDate().toString()).orElse(""),
                String.valueOf(item.pages()),
                item.summary(),
                more,
                text));
        byte[] block = Arrays.copyOf(written, (written.length + UNIT - 1) / UNIT * UNIT);
        Arrays.fill(block, written.length, block.length, (byte) Shorthand.FIELD);
        return block;
    }
}
