package bantin.search;

import java.util.Arrays;
import java.util.List;

/**
 * Who has which term: the highest bits of a term's hash name its bucket, the next 16 tell it from others there, and 8 bits of
 * the hash with marks tell its spellings apart. Terms that agree in all that are taken for one: it happens about once in a
 * thousand, and matters only where an item has all other terms of a query too.
 *
 * @param ends where each bucket ends
 */
record Buckets(int[] ends, BitWriter writer) {
    private static final int FINGER_BITS = 16;
    private static final int MARK_BITS = 8;
    private static final int ITEM_BITS = 20;
    private static final int GRADE_BITS = 3;
    private static final int KEY_SHIFT = ITEM_BITS + GRADE_BITS;

    /** Postings in a bucket, of some nine bits each. With fewer a query moves less, but a first one a longer table of them. */
    private static final int EACH = 1500;

    /** Of so many postings the table would be too long with small buckets. */
    private static final int MANY = 1 << 22;

    private static final int EACH_OF_MANY = 3600;

    /** A term that more than this part of the items have says little: how often each has it is left out, and takes no bits. */
    private static final int COMMON = 3;

    private static final int MOST_BITS = 14;

    static Buckets of(List<Document> documents) {
        int count = documents.stream().mapToInt(d -> d.postings().length).sum();
        int each = count < MANY ? EACH : EACH_OF_MANY;
        int bits = Math.min(MOST_BITS, 32 - Integer.numberOfLeadingZeros(count / each));
        long[] postings = postings(documents, count, bits);
        int[] ends = new int[1 << bits];
        BitWriter writer = new BitWriter();
        int at = 0;
        for (int bucket = 0; bucket < ends.length; bucket++) {
            int from = at;
            while (at < count && postings[at] >>> FINGER_BITS + MARK_BITS + KEY_SHIFT == bucket) {
                at++;
            }
            if (at > from) {
                write(postings, from, at, documents.size(), writer);
            }
            ends[bucket] = writer.end();
        }
        return new Buckets(ends, writer);
    }

    byte[] bytes(int from, int to) {
        return writer.part(from, to);
    }

    /** Each as one number that sorts by bucket, finger, marks, item and grade. */
    private static long[] postings(List<Document> documents, int count, int bits) {
        long[] all = new long[count];
        int size = 0;
        for (int item = 0; item < documents.size(); item++) {
            for (long posting : documents.get(item).postings()) {
                long hash = posting >>> MARK_BITS + GRADE_BITS;
                long marks = posting >>> GRADE_BITS & 0xFF;
                long key = hash >>> 32 - FINGER_BITS - bits << MARK_BITS | marks;
                all[size++] = key << KEY_SHIFT | (long) item << GRADE_BITS | posting & 7;
            }
        }
        Arrays.parallelSort(all);
        return all;
    }

    private static void write(long[] postings, int from, int to, int items, BitWriter writer) {
        int terms = 0;
        for (int i = from; i < to; i = endOfTerm(postings, i, to)) {
            terms++;
        }
        int k = BitWriter.riceFor(1 << FINGER_BITS, terms);
        writer.gamma(terms);
        int before = 0;
        for (int i = from; i < to; ) {
            int end = endOfTerm(postings, i, to);
            int finger = (int) (postings[i] >>> KEY_SHIFT + MARK_BITS) & 0xFFFF;
            writer.rice(finger - before, k);
            writer.bits((int) (postings[i] >>> KEY_SHIFT) & 0xFF, MARK_BITS);
            items(postings, i, end, items, writer);
            before = finger;
            i = end;
        }
    }

    private static int endOfTerm(long[] postings, int from, int to) {
        int end = from + 1;
        while (end < to && postings[end] >>> KEY_SHIFT == postings[from] >>> KEY_SHIFT) {
            end++;
        }
        return end;
    }

    private static void items(long[] postings, int from, int to, int items, BitWriter writer) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += isLastOfItem(postings, i, to) ? 1 : 0;
        }
        writer.gamma(count);
        boolean common = count > items / COMMON;
        int k = BitWriter.riceFor(items, count);
        int next = 0;
        for (int i = from; i < to; i++) {
            if (isLastOfItem(postings, i, to)) {
                int item = item(postings[i]);
                writer.rice(item - next, k);
                int grade = (int) (postings[i] & 7);
                writer.unary(common ? Math.max(0, grade - Grade.OFTEN) : grade, largest(common));
                next = item + 1;
            }
        }
    }

    private static int largest(boolean common) {
        return Grade.IN_TITLE_AND_TEXT - (common ? Grade.OFTEN : 0);
    }

    /** Two terms of an item that are taken for one: the better grade counts, and it stands last. */
    private static boolean isLastOfItem(long[] postings, int i, int to) {
        return i + 1 == to || item(postings[i]) != item(postings[i + 1]);
    }

    private static int item(long posting) {
        return (int) (posting >>> GRADE_BITS) & (1 << ITEM_BITS) - 1;
    }
}
