package bantin.content.markdown.paste;

import java.util.List;

/**
 * Something that the one who pasted should know, in words of the messages.
 *
 * @param id of the message; its hint says what to do
 * @param args fill the message
 * @param offered Markdown to take instead of what was pasted; empty when nothing is offered
 */
public record Remark(String id, List<String> args, String offered) {
    public Remark {
        args = List.copyOf(args);
    }

    static Remark of(String id, Object... args) {
        return new Remark(id, java.util.Arrays.stream(args).map(String::valueOf).toList(), "");
    }
}
