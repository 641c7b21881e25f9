package bantin.content.markdown.draft;

/** The few words that reading a body adds to it. */
public record BodyWords(String table, String footnotes, String footnote, String backToText, String watch) {

    public static BodyWords in(String language) {
        return language.equals("vi")
                ? new BodyWords("Bảng", "Chú thích", "Chú thích", "Quay lại", "Xem trên")
                : new BodyWords("Table", "Footnotes", "Footnote", "Back to the text", "Watch on");
    }
}
