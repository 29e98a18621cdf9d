package dev.dateline.index.highlight;

import dev.dateline.index.analysis.TokenCursor;

import java.util.Arrays;

/// Rejects most tokens that match no query term, by comparing only the first character and the
/// length.
final class TokenPrefilter {
    private static final int BUCKETS = 64;
    private static final int MAX_LENGTH = 63;

    /// The possible lengths of matching tokens as bits, for each bucket of first characters.
    private final long[] lengths = new long[BUCKETS];

    void add(String term) {
        lengths[bucket(term.charAt(0))] |= bit(term.length());
    }

    void addPrefix(String prefix) {
        if (prefix.isEmpty()) {
            Arrays.fill(lengths, -1);
        } else {
            lengths[bucket(prefix.charAt(0))] |= -bit(prefix.length());
        }
    }

    boolean mayMatch(TokenCursor token) {
        return (lengths[bucket(token.chars()[token.offset()])] & bit(token.length())) != 0;
    }

    private static int bucket(char first) {
        return first % BUCKETS;
    }

    private static long bit(int length) {
        return 1L << Math.min(length, MAX_LENGTH);
    }
}
