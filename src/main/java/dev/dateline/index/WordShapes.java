package dev.dateline.index;

import dev.dateline.index.words.WordReader;

import java.util.Arrays;

/// Tells most words that are not looked for from those that are, by first letter and length.
final class WordShapes {
    private static final int FIRSTS = 64;
    private static final int LONGEST = 63;

    /// By the last bits of the first letter: a bit for each length that is looked for.
    private final long[] lengths = new long[FIRSTS];

    void add(String word) {
        lengths[first(word.charAt(0))] |= bit(word.length());
    }

    void addBeginning(String beginning) {
        if (beginning.isEmpty()) {
            Arrays.fill(lengths, -1);
        } else {
            lengths[first(beginning.charAt(0))] |= -bit(beginning.length());
        }
    }

    boolean mayFit(WordReader words) {
        return (lengths[first(words.chars()[words.offset()])] & bit(words.length())) != 0;
    }

    private static int first(char letter) {
        return letter % FIRSTS;
    }

    private static long bit(int length) {
        return 1L << Math.min(length, LONGEST);
    }
}
