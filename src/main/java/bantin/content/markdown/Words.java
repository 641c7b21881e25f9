package bantin.content.markdown;

/** The few words that reading a body adds to it. */
record Words(String table, String footnotes, String footnote, String backToText, String watch) {

    static Words in(String language) {
        return language.equals("vi")
                ? new Words("Bảng", "Chú thích", "Chú thích", "Quay lại", "Xem trên")
                : new Words("Table", "Footnotes", "Footnote", "Back to the text", "Watch on");
    }
}
