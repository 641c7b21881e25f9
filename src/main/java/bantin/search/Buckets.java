package bantin.search;

import bantin.search.BucketHead.Bucket;
import bantin.search.BucketHead.Heavy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Who has which term, of those on one of the {@link Cuts#SHELVES}: the next bits of a term's hash name its bucket, 16 more tell it
 * from others there, and 8 bits of the hash with marks tell its spellings apart. Terms that agree in all that are taken for one: it
 * happens about once in a thousand, and matters only where an item has all other terms of a query too. What very many items have
 * stands by itself behind its bucket, so that nobody loads it who looks for another term.
 */
record Buckets(List<Bucket> all, BitWriter writer) {
    private static final int FINGER_BITS = 16;
    private static final int MARK_BITS = 8;
    private static final int ITEM_BITS = 20;
    private static final int GRADE_BITS = 3;
    private static final int KEY_SHIFT = ITEM_BITS + GRADE_BITS;

    /** Postings in a bucket, of some nine bits each. With fewer a query moves less, but a first one a longer table of them. */
    private static final int EACH = 500;

    private static final int USUAL_BITS = 10;
    private static final int MOST_BITS = 11;

    /** Where there are very many postings, buckets would grow too large for a query. */
    private static final int LARGEST = 2000;

    /** A heavy term has more postings, in all its spellings; and more than a part of all, for the table of them is loaded too. */
    private static final int HEAVY = 300;

    private static final int PART = 750;

    /** A term that more than this part of the items have says little: how often each has it is left out, and takes no bits. */
    private static final int COMMON = 3;

    /** @param radix with its room, for many large arrays would outlive their use */
    static Buckets of(List<Batch> batches, int shelf, Radix radix) {
        int count = batches.stream().mapToInt(batch -> batch.count(shelf)).sum();
        int items = batches.stream().mapToInt(Batch::items).sum();
        int usual = Math.min(USUAL_BITS, 32 - Integer.numberOfLeadingZeros(count / EACH));
        int bits = count >>> usual > LARGEST ? MOST_BITS : usual;
        long[] postings = postings(batches, shelf, count, bits, radix);
        List<Bucket> all = new ArrayList<>();
        BitWriter writer = new BitWriter();
        int at = 0;
        for (int bucket = 0; bucket < 1 << bits; bucket++) {
            int from = at;
            while (at < count && fingerOf(postings[at]) >>> FINGER_BITS == bucket) {
                at++;
            }
            long[] own = Arrays.copyOfRange(postings, from, at);
            all.add(write(own, Math.max(HEAVY, count / PART), items, writer));
        }
        return new Buckets(all, writer);
    }

    private static Bucket write(long[] bucket, int most, int items, BitWriter writer) {
        List<long[]> heavy = new ArrayList<>();
        int light = 0;
        for (int i = 0; i < bucket.length; ) {
            int end = endOfFinger(bucket, i);
            if (end - i > most) {
                heavy.add(Arrays.copyOfRange(bucket, i, end));
            } else {
                System.arraycopy(bucket, i, bucket, light, end - i);
                light += end - i;
            }
            i = end;
        }
        int length = terms(bucket, light, items, writer);
        return new Bucket(
                length,
                heavy.stream()
                        .map(term -> new Heavy(fingerOf(term[0]) & 0xFFFF, terms(term, term.length, items, writer)))
                        .toList());
    }

    /** Of some that lie one after the other. */
    byte[] head(List<Bucket> some) {
        return BucketHead.of(some, FINGER_BITS);
    }

    byte[] bytes(int from, int to) {
        return writer.part(from, to);
    }

    /** Each as one number that sorts by bucket, finger, marks, item and grade. */
    private static long[] postings(List<Batch> batches, int shelf, int count, int bits, Radix radix) {
        long[] all = radix.room(count);
        int size = 0;
        int first = 0;
        for (Batch batch : batches) {
            long[] postings = batch.postings(shelf);
            for (int i = 0, item = 0; i < postings.length; i++) {
                while (i == batch.end(shelf, item)) {
                    item++;
                }
                int hash = (int) (postings[i] >>> MARK_BITS + GRADE_BITS) << Cuts.SHELF_BITS;
                long marks = postings[i] >>> GRADE_BITS & 0xFF;
                long key = (long) (hash >>> 32 - FINGER_BITS - bits) << MARK_BITS | marks;
                all[size++] = key << KEY_SHIFT | (long) (first + item) << GRADE_BITS | postings[i] & 7;
            }
            first += batch.items();
        }
        radix.sort(all, count, KEY_SHIFT, KEY_SHIFT + MARK_BITS + FINGER_BITS + bits);
        return all;
    }

    /** The bucket and the finger. */
    private static int fingerOf(long posting) {
        return (int) (posting >>> MARK_BITS + KEY_SHIFT);
    }

    private static int endOfFinger(long[] postings, int from) {
        int end = from + 1;
        while (end < postings.length && fingerOf(postings[end]) == fingerOf(postings[from])) {
            end++;
        }
        return end;
    }

    /** Gives the length of what it wrote. */
    private static int terms(long[] postings, int to, int items, BitWriter writer) {
        int start = writer.end();
        if (to == 0) {
            return 0;
        }
        int terms = 0;
        for (int i = 0; i < to; i = endOfTerm(postings, i, to)) {
            terms++;
        }
        int k = BitWriter.riceFor(1 << FINGER_BITS, terms);
        writer.gamma(terms);
        int before = 0;
        for (int i = 0; i < to; ) {
            int end = endOfTerm(postings, i, to);
            int finger = fingerOf(postings[i]) & 0xFFFF;
            writer.rice(finger - before, k);
            writer.bits((int) (postings[i] >>> KEY_SHIFT) & 0xFF, MARK_BITS);
            items(postings, i, end, items, writer);
            before = finger;
            i = end;
        }
        return writer.end() - start;
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
        return i + 1 == to || postings[i] >>> GRADE_BITS != postings[i + 1] >>> GRADE_BITS;
    }

    private static int item(long posting) {
        return (int) (posting >>> GRADE_BITS) & (1 << ITEM_BITS) - 1;
    }
}
