package bantin.attachment;

/** What is done about files that tell something of people; as {@code attachments} in {@code site.yml}. */
public enum Manner {
    /** They are published as they are, and a warning says what they tell. */
    WARN,
    /** What can be taken out without changing what a reader sees is taken out. */
    CLEAN,
    /** Nobody looks inside. */
    KEEP
}
