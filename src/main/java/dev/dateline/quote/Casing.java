package dev.dateline.quote;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which words an article writes with a capital inside a sentence and which in lower case. It tells
/// a name at the start of a sentence from any other word that stands there. Small words like "the"
/// are left out: they are no names.
record Casing(Set<String> capitals, Set<String> small) {
    static Casing of(List<Passage> passages) {
        var casing = new Casing(new HashSet<>(), new HashSet<>());
        passages.forEach(casing::learn);
        return casing;
    }

    private void learn(Passage passage) {
        for (int i = 0; i < passage.size(); i++) {
            Token token = passage.at(i);
            if (!token.isWord() || token.isGrammar()) {
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
