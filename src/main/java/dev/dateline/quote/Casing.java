package dev.dateline.quote;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which words an article writes with a capital inside a sentence and which in lower case. It tells
/// a name at the start of a sentence from any other word that stands there. Small words like "the"
/// are left out: they are no names.
record Casing(Set<String> capitals, Set<String> small) {
    static Casing of(List<Passage> passages) {
        var doubtful = new HashSet<String>();
        passages.forEach(passage -> addDoubtful(passage, doubtful));
        var casing = new Casing(new HashSet<>(), new HashSet<>());
        passages.forEach(passage -> casing.learn(passage, doubtful));
        return casing;
    }

    /// The words that start a sentence with a capital: no others are ever asked for.
    private static void addDoubtful(Passage passage, Set<String> doubtful) {
        for (int i = 0; i < passage.size(); i++) {
            if (passage.at(i).isNamePart() && passage.isSentenceStart(i)) {
                doubtful.add(passage.at(i).lower());
            }
        }
    }

    private void learn(Passage passage, Set<String> doubtful) {
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
