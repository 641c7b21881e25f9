package bantin.text;

/** Makes the readable part of an address from a title. */
public final class Slugs {
    private static final int LONGEST = 100;

    private Slugs() {}

    /**
     * Lower-case ASCII letters and digits joined by hyphens: {@code Đường Đống Đa} gives {@code duong-dong-da}. At most
     * 100 characters, cut between syllables. Empty when the title has no Latin letter or digit.
     */
    public static String of(String title) {
        return capped(joined(title, LONGEST));
    }

    /** The same of all the title's words, however many they are. */
    public static String whole(String title) {
        return trimmed(joined(title, Integer.MAX_VALUE));
    }

    private static String joined(String title, int most) {
        String folded = Folding.fold(title);
        StringBuilder slug = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length() && slug.length() <= most; i++) {
            char c = folded.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                slug.append(c);
            } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        return slug.toString();
    }

    private static String capped(String slug) {
        String shorter = slug;
        if (slug.length() > LONGEST) {
            int boundary = slug.lastIndexOf('-', LONGEST);
            shorter = slug.substring(0, boundary > 0 ? boundary : LONGEST);
        }
        return trimmed(shorter);
    }

    private static String trimmed(String slug) {
        return slug.endsWith("-") ? slug.substring(0, slug.length() - 1) : slug;
    }
}
