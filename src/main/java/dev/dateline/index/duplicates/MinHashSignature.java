package dev.dateline.index.duplicates;

import dev.dateline.article.Article;
import dev.dateline.article.Paragraph;

import java.util.Arrays;

/// What tells whether two articles are copies of one story: of all runs of [#SHINGLE_LENGTH] words,
/// in lower case and without marks, those that happen to come first in each of [#BYTES] drawers, a
/// byte of each (Li, Owen and Zhang, "One Permutation Hashing", 2012). As large a share of the
/// bytes is equal as the texts share of their runs. A text too short for that is sketched as a
/// whole: it is the same or another.
public final class MinHashSignature {
    /// Of a sketch, in bytes.
    static final int BYTES = 32;

    /// Words in a run: a changed word spoils so many.
    private static final int SHINGLE_LENGTH = 4;

    /// In words; the fewer runs there are, the more of the drawers hold the same one.
    private static final int MIN_WORDS = 60;

    private static final int BUCKET_BITS = 5;
    private static final long EMPTY = Long.MAX_VALUE;
    private static final long MULTIPLIER = 0x9E37_79B9_7F4A_7C15L;
    private static final long HIGHEST_POWER = power(SHINGLE_LENGTH);

    private final long[] minHashes = new long[BYTES];
    private final long[] window = new long[SHINGLE_LENGTH];
    private long rollingHash;
    private long textHash;
    private long wordHash;
    private int wordCount;

    private MinHashSignature() {
        Arrays.fill(minHashes, EMPTY);
    }

    public static byte[] of(Article article) {
        var sketch = new MinHashSignature();
        sketch.add(article.headline().text());
        for (Paragraph paragraph : article.body()) {
            sketch.add(paragraph.raw());
        }
        return sketch.wordCount < MIN_WORDS ? sketch.hashWholeText() : sketch.toBytes();
    }

    private static long power(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= MULTIPLIER;
        }
        return power;
    }

    private void add(String text) {
        for (int i = 0; i < text.length(); i++) {
            int c = foldLetter(text.charAt(i));
            if (c != 0) {
                wordHash = (wordHash ^ c) * MULTIPLIER;
            } else if (wordHash != 0) {
                addWord();
            }
        }
        addWord();
    }

    /// The character in lower case, or 0 if it is in no word.
    private static int foldLetter(char c) {
        if (c < 0x80) {
            int lower = c | 0x20;
            return (lower >= 'a' && lower <= 'z') || (c >= '0' && c <= '9') ? lower : 0;
        }
        return Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
    }

    private void addWord() {
        if (wordHash == 0) {
            return;
        }
        long hash = mix(wordHash);
        int slot = wordCount % SHINGLE_LENGTH;
        rollingHash = rollingHash * MULTIPLIER + hash - window[slot] * HIGHEST_POWER;
        window[slot] = hash;
        textHash = textHash * MULTIPLIER + hash;
        wordHash = 0;
        wordCount++;
        if (wordCount >= SHINGLE_LENGTH) {
            long drawn = mix(rollingHash);
            int drawer = (int) (drawn >>> (Long.SIZE - BUCKET_BITS));
            minHashes[drawer] = Math.min(minHashes[drawer], drawn & (EMPTY >>> BUCKET_BITS));
        }
    }

    private byte[] hashWholeText() {
        byte[] bytes = new byte[BYTES];
        for (int i = 0; i < BYTES; i++) {
            bytes[i] = (byte) mix(textHash + i);
        }
        return bytes;
    }

    /// An empty drawer takes what is in the next one that is not.
    private byte[] toBytes() {
        byte[] bytes = new byte[BYTES];
        for (int i = 0; i < BYTES; i++) {
            int from = i;
            while (minHashes[from] == EMPTY) {
                from = (from + 1) % BYTES;
            }
            bytes[i] = (byte) mix(minHashes[from] + i);
        }
        return bytes;
    }

    /// The finish of MurmurHash3.
    private static long mix(long hash) {
        long h = (hash ^ (hash >>> 33)) * 0xFF51_AFD7_ED55_8CCDL;
        h = (h ^ (h >>> 33)) * 0xC4CE_B9FE_1A85_EC53L;
        return h ^ (h >>> 33);
    }
}
