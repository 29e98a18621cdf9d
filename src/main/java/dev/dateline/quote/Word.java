package dev.dateline.quote;

/// A word in lower case, or a punctuation mark, with what is known of it ([Lexicon]): the classes
/// it is in, a bit for each, and the number of its cluster, 0 where it is in none.
record Word(String text, int classes, int cluster) {
    /// The cluster of words that are too rare for one.
    static final int NO_CLUSTER = 0;

    private static final Word[] MARKS = new Word[128];

    static {
        for (int i = 0; i < MARKS.length; i++) {
            MARKS[i] = unknown(String.valueOf((char) i));
        }
    }

    static Word unknown(String text) {
        return new Word(text, 0, NO_CLUSTER);
    }

    /// A punctuation mark.
    static Word mark(char mark) {
        return mark < MARKS.length ? MARKS[mark] : unknown(String.valueOf(mark));
    }

    boolean is(WordClass wordClass) {
        return (classes & wordClass.bit()) != 0;
    }

    /// Whether it is in one of the classes whose bits are set.
    boolean isOneOf(int bits) {
        return (classes & bits) != 0;
    }

    Word with(WordClass wordClass) {
        return new Word(text, classes | wordClass.bit(), cluster);
    }

    Word without(WordClass wordClass) {
        return new Word(text, classes & ~wordClass.bit(), cluster);
    }

    Word in(int ofCluster) {
        return new Word(text, classes, ofCluster);
    }
}
