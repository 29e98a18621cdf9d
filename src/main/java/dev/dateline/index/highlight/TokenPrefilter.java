package dev.dateline.index.highlight;

import dev.dateline.index.analysis.TokenCursor;

import java.util.Arrays;

/// Tells most words that are not looked for from those that are, by first letter and length.
final class TokenPrefilter {
    private static final int BUCKETS = 64;
    private static final int MAX_LENGTH = 63;

    /// By the last bits of the first letter: a bit for each length that is looked for.
    private final long[] lengths = new long[BUCKETS];

    void add(String word) {
        lengths[bucket(word.charAt(0))] |= bit(word.length());
    }

    void addPrefix(String beginning) {
        if (beginning.isEmpty()) {
            Arrays.fill(lengths, -1);
        } else {
            lengths[bucket(beginning.charAt(0))] |= -bit(beginning.length());
        }
    }

    boolean mayMatch(TokenCursor words) {
        return (lengths[bucket(words.chars()[words.offset()])] & bit(words.length())) != 0;
    }

    private static int bucket(char letter) {
        return letter % BUCKETS;
    }

    private static long bit(int length) {
        return 1L << Math.min(length, MAX_LENGTH);
    }
}
