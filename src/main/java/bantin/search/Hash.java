package bantin.search;

/** Numbers for terms, which the browser's script computes too. */
final class Hash {
    private Hash() {}

    /** FNV-1a over the UTF-16 units, well mixed. */
    static int of(String text) {
        int hash = 0x811C9DC5;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x01000193;
        }
        return mixed(hash);
    }

    /** Of two neighbours, in their order. */
    static int ofPair(int first, int second) {
        return mixed(31 * first + second);
    }

    private static int mixed(int hash) {
        int h = (hash ^ hash >>> 16) * 0x85EBCA6B;
        h = (h ^ h >>> 13) * 0xC2B2AE35;
        return h ^ h >>> 16;
    }
}
