package dev.dateline.quote.text;

import java.util.Set;

/// A word in lower case, or a punctuation mark, with its classes and its cluster ([Lexicon]).
///
/// @param classes a bit for each [WordClass]
/// @param cluster the number of the cluster, or [#NO_CLUSTER]
public record Word(String text, int classes, int cluster) {
    /// The cluster number of words that are too rare to have a cluster.
    public static final int NO_CLUSTER = 0;

    private static final Word[] PUNCTUATION = new Word[128];

    static {
        for (int i = 0; i < PUNCTUATION.length; i++) {
            PUNCTUATION[i] = unknown(String.valueOf((char) i));
        }
    }

    static Word unknown(String text) {
        return new Word(text, 0, NO_CLUSTER);
    }

    static Word punctuation(char mark) {
        return mark < PUNCTUATION.length ? PUNCTUATION[mark] : unknown(String.valueOf(mark));
    }

    /// Splits a list of words at white space into a set.
    public static Set<String> setOf(String list) {
        return Set.of(list.strip().split("\\s+"));
    }

    public boolean is(WordClass wordClass) {
        return (classes & wordClass.bit()) != 0;
    }

    /// Returns whether the word belongs to one of the classes whose bits are set.
    public boolean isOneOf(int bits) {
        return (classes & bits) != 0;
    }

    Word withClass(WordClass wordClass) {
        return new Word(text, classes | wordClass.bit(), cluster);
    }

    Word withoutClass(WordClass wordClass) {
        return new Word(text, classes & ~wordClass.bit(), cluster);
    }

    Word withCluster(int ofCluster) {
        return new Word(text, classes, ofCluster);
    }
}
