package bantin.content.type;

import bantin.content.EntryKinds;
import bantin.content.HeadReader;

/** Takes declared types into the table of all kinds of entries. */
final class TypeRows {
    private TypeRows() {}

    static EntryKinds.Row of(ContentType type) {
        return new EntryKinds.Row(
                type.kind(),
                HeadReader.inOrder(TypeKeys.of(type, HeadReader.KEYS)),
                EntryKinds.Written.DAILY,
                (site, texts, problems) -> (head, text, fields) ->
                        new ItemReader(type, site.timezone(), problems).read(head, text, fields, texts));
    }
}
