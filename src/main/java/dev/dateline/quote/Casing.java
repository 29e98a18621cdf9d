package dev.dateline.quote;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which words an article writes with a capital inside a sentence and which in lower case. It tells
/// a name at the start of a sentence from any other word that stands there. Small words like "the"
/// are left out: they are no names.
record Casing(Set<String> capitals, Set<String> small) {
    static Casing of(List<Passage> passages) {
        var doubtful = new Doubtful();
        passages.forEach(doubtful::addFrom);
        var casing = new Casing(new HashSet<>(), new HashSet<>());
        passages.forEach(passage -> casing.learn(passage, doubtful));
        return casing;
    }

    /// The words that start a sentence with a capital: no others are ever asked for.
    private static final class Doubtful {
        private static final int SORTS = 256;

        private final Set<String> words = new HashSet<>();

        /// What sorts of words are among them: most others are of none, and looked up the sooner.
        private final boolean[] sorts = new boolean[SORTS];

        void addFrom(Passage passage) {
            for (int i = 0; i < passage.size(); i++) {
                if (passage.at(i).isNamePart() && passage.isSentenceStart(i)) {
                    words.add(passage.at(i).lower());
                    sorts[sort(passage.at(i).lower())] = true;
                }
            }
        }

        boolean contains(String word) {
            return sorts[sort(word)] && words.contains(word);
        }

        /// By its ends and its length.
        private static int sort(String word) {
            int ends = word.charAt(0) * 31 + word.charAt(word.length() - 1);
            return (ends * 31 + word.length()) & (SORTS - 1);
        }
    }

    private void learn(Passage passage, Doubtful doubtful) {
        for (int i = 0; i < passage.size(); i++) {
            Token token = passage.at(i);
            if (!token.isWord() || token.isGrammar() || !doubtful.contains(token.lower())) {
                continue;
            }
            if (!token.capital()) {
                small.add(token.lower());
            } else if (!passage.isSentenceStart(i)) {
                capitals.add(token.lower());
            }
        }
    }

    boolean isCapitalInside(Token token) {
        return capitals.contains(token.lower());
    }

    boolean isSmallSomewhere(Token token) {
        return small.contains(token.lower());
    }
}
