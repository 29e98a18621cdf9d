package dev.dateline.quote.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Tells names at the start of a sentence from other capitalised words there.
///
/// It knows what the article capitalises inside sentences, and what it writes in lower case.
/// Closed-class words such as "the" are left out, as they are never names.
public record CapitalizationIndex(Set<String> capitalizedInside, Set<String> lowerCased) {
    public static CapitalizationIndex of(List<TokenizedParagraph> paragraphs) {
        var doubtful = new SentenceInitialWords();
        paragraphs.forEach(doubtful::addFrom);
        var capitalization = new CapitalizationIndex(new HashSet<>(), new HashSet<>());
        paragraphs.forEach(paragraph -> capitalization.add(paragraph, doubtful));
        return capitalization;
    }

    /// Collects the capitalised words at the start of sentences, the only words that are looked up.
    private static final class SentenceInitialWords {
        private static final int BUCKETS = 256;

        private final Set<String> words = new HashSet<>();

        /// For each bucket, whether it contains a word.
        ///
        /// The bucket alone decides most lookups.
        private final boolean[] buckets = new boolean[BUCKETS];

        void addFrom(TokenizedParagraph paragraph) {
            for (int i = 0; i < paragraph.size(); i++) {
                if (paragraph.at(i).isNamePart() && paragraph.isSentenceStart(i)) {
                    words.add(paragraph.at(i).lower());
                    buckets[bucket(paragraph.at(i).lower())] = true;
                }
            }
        }

        boolean contains(String word) {
            return buckets[bucket(word)] && words.contains(word);
        }

        /// Returns the bucket of a word: a hash of its first and last character and its length.
        private static int bucket(String word) {
            int ends = word.charAt(0) * 31 + word.charAt(word.length() - 1);
            return (ends * 31 + word.length()) & (BUCKETS - 1);
        }
    }

    private void add(TokenizedParagraph paragraph, SentenceInitialWords doubtful) {
        for (int i = 0; i < paragraph.size(); i++) {
            Token token = paragraph.at(i);
            if (!token.isWord() || token.isClosedClass() || !doubtful.contains(token.lower())) {
                continue;
            }
            if (!token.capitalized()) {
                lowerCased.add(token.lower());
            } else if (!paragraph.isSentenceStart(i)) {
                capitalizedInside.add(token.lower());
            }
        }
    }

    public boolean isCapitalizedInside(Token token) {
        return capitalizedInside.contains(token.lower());
    }

    public boolean occursInLowerCase(Token token) {
        return lowerCased.contains(token.lower());
    }
}
