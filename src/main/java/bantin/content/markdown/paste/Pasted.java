package bantin.content.markdown.paste;

import java.util.List;

/**
 * What was pasted, as Markdown, and what could not come along.
 *
 * @param markdown blocks parted by blank lines, without a line end behind the last
 */
public record Pasted(String markdown, List<Remark> remarks) {
    public Pasted {
        remarks = List.copyOf(remarks);
    }
}
