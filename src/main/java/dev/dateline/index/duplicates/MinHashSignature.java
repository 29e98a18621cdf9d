package dev.dateline.index.duplicates;

import dev.dateline.article.Article;
import dev.dateline.article.Paragraph;

import java.util.Arrays;

/// Computes a MinHash signature of an article, by which near-duplicates are found.
///
/// Shingles are runs of [#SHINGLE_LENGTH] words in lower case without punctuation. Each shingle is
/// hashed into one of [#BYTES] buckets; the signature has one byte of the smallest hash of each
/// bucket (Li, Owen and Zhang, "One Permutation Hashing", 2012). The share of equal bytes estimates
/// the share of common shingles. The signature of a text with fewer than [#MIN_WORDS] words is a
/// hash of the whole text: it is equal or unrelated.
public final class MinHashSignature {
    /// The length of a signature in bytes.
    static final int BYTES = 32;

    /// The number of words in a shingle. A changed word changes as many shingles. A changed word
    /// changes as many shingles.
    private static final int SHINGLE_LENGTH = 4;

    /// The minimum number of words for which a MinHash signature is computed. With fewer words,
    /// many buckets are empty and get the same shingle.
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
        var signature = new MinHashSignature();
        signature.add(article.headline().text());
        for (Paragraph paragraph : article.body()) {
            signature.add(paragraph.raw());
        }
        return signature.wordCount < MIN_WORDS ? signature.hashWholeText() : signature.toBytes();
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

    /// Returns a letter or digit in lower case, or 0 for any other character.
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
            long shingleHash = mix(rollingHash);
            int bucket = (int) (shingleHash >>> (Long.SIZE - BUCKET_BITS));
            long lowBits = shingleHash & (EMPTY >>> BUCKET_BITS);
            minHashes[bucket] = Math.min(minHashes[bucket], lowBits);
        }
    }

    private byte[] hashWholeText() {
        byte[] bytes = new byte[BYTES];
        for (int i = 0; i < BYTES; i++) {
            bytes[i] = (byte) mix(textHash + i);
        }
        return bytes;
    }

    /// Returns the signature as bytes. An empty bucket takes the hash of the next bucket that is
    /// not empty.
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

    /// Scrambles the bits of a hash with the finalizer of MurmurHash3.
    private static long mix(long hash) {
        long h = (hash ^ (hash >>> 33)) * 0xFF51_AFD7_ED55_8CCDL;
        h = (h ^ (h >>> 33)) * 0xC4CE_B9FE_1A85_EC53L;
        return h ^ (h >>> 33);
    }
}
