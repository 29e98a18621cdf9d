package dev.dateline.index;

import dev.dateline.article.Article;
import dev.dateline.article.Paragraph;

import java.util.Arrays;

/// What tells whether two articles are copies of one story: of all runs of [#RUN] words, in lower
/// case and without marks, those that happen to come first in each of [#SIZE] drawers, a byte of
/// each (Li, Owen and Zhang, "One Permutation Hashing", 2012). As large a share of the bytes is
/// equal as the texts share of their runs. A text too short for that is sketched as a whole: it is
/// the same or another.
final class Sketch {
    /// Of a sketch, in bytes.
    static final int SIZE = 32;

    /// Words in a run: a changed word spoils so many.
    private static final int RUN = 4;

    /// In words; the fewer runs there are, the more of the drawers hold the same one.
    private static final int SHORT = 60;

    private static final int DRAWER_BITS = 5;
    private static final long EMPTY = Long.MAX_VALUE;
    private static final long BASE = 0x9E37_79B9_7F4A_7C15L;
    private static final long OLDEST = power(RUN);

    private final long[] least = new long[SIZE];
    private final long[] run = new long[RUN];
    private long runs;
    private long all;
    private long word;
    private int words;

    private Sketch() {
        Arrays.fill(least, EMPTY);
    }

    static byte[] of(Article article) {
        var sketch = new Sketch();
        sketch.add(article.headline().text());
        for (Paragraph paragraph : article.body()) {
            sketch.add(paragraph.raw());
        }
        return sketch.words < SHORT ? sketch.whole() : sketch.sample();
    }

    private static long power(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= BASE;
        }
        return power;
    }

    private void add(String text) {
        for (int i = 0; i < text.length(); i++) {
            int c = letter(text.charAt(i));
            if (c != 0) {
                word = (word ^ c) * BASE;
            } else if (word != 0) {
                addWord();
            }
        }
        addWord();
    }

    /// The character in lower case, or 0 if it is in no word.
    private static int letter(char c) {
        if (c < 0x80) {
            int lower = c | 0x20;
            return (lower >= 'a' && lower <= 'z') || (c >= '0' && c <= '9') ? lower : 0;
        }
        return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
    }

    private void addWord() {
        if (word == 0) {
            return;
        }
        long hash = mixed(word);
        int slot = words % RUN;
        runs = runs * BASE + hash - run[slot] * OLDEST;
        run[slot] = hash;
        all = all * BASE + hash;
        word = 0;
        words++;
        if (words >= RUN) {
            long drawn = mixed(runs);
            int drawer = (int) (drawn >>> (Long.SIZE - DRAWER_BITS));
            least[drawer] = Math.min(least[drawer], drawn & (EMPTY >>> DRAWER_BITS));
        }
    }

    private byte[] whole() {
        byte[] bytes = new byte[SIZE];
        for (int i = 0; i < SIZE; i++) {
            bytes[i] = (byte) mixed(all + i);
        }
        return bytes;
    }

    /// An empty drawer takes what is in the next one that is not.
    private byte[] sample() {
        byte[] bytes = new byte[SIZE];
        for (int i = 0; i < SIZE; i++) {
            int from = i;
            while (least[from] == EMPTY) {
                from = (from + 1) % SIZE;
            }
            bytes[i] = (byte) mixed(least[from] + i);
        }
        return bytes;
    }

    /// The finish of MurmurHash3.
    private static long mixed(long hash) {
        long h = (hash ^ (hash >>> 33)) * 0xFF51_AFD7_ED55_8CCDL;
        h = (h ^ (h >>> 33)) * 0xC4CE_B9FE_1A85_EC53L;
        return h ^ (h >>> 33);
    }
}
