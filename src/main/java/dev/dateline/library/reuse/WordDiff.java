package dev.dateline.library.reuse;

import java.util.ArrayList;
import java.util.List;

/// The word differences between a text and an earlier text that it repeats.
///
/// @param parts in order, with the omitted parts of the other text
/// @param commonWords the number of words in both texts
public record WordDiff(List<Part> parts, int commonWords) {
    public WordDiff {
        parts = List.copyOf(parts);
    }

    /// A kept, added or omitted part. The kept and added parts together are the text, punctuation
    /// included.
    public record Part(Kind kind, String text, int wordCount) {}

    public enum Kind {
        KEPT,
        ADDED,
        OMITTED
    }

    /// Tells whether no word was added or omitted.
    public boolean isIdentical() {
        return parts.stream().allMatch(part -> part.kind() == Kind.KEPT);
    }

    /// Builds a [WordDiff] from its parts, which are added in order.
    static final class Builder {
        private final String text;
        private final List<Part> parts = new ArrayList<>();
        private int kept;

        /// The offset up to which the text is covered by the parts added so far.
        private int offset;

        Builder(String text) {
            this.text = text;
        }

        /// Adds words of the other text that this text omits.
        void addOmitted(String words, int count) {
            add(Kind.OMITTED, words, count);
        }

        /// Adds a word that both texts contain. The text between the previous part and this word
        /// was added.
        void addKept(int start, int end) {
            addUntil(start);
            add(Kind.KEPT, text.substring(offset, end), 1);
            kept++;
            offset = end;
        }

        private void addUntil(int end) {
            String between = text.substring(offset, end);
            String added =
                    between.codePoints().anyMatch(Character::isLetterOrDigit)
                            ? between.strip()
                            : "";
            int start = between.indexOf(added);
            add(Kind.KEPT, between.substring(0, start), 0);
            add(Kind.ADDED, added, 0);
            add(Kind.KEPT, between.substring(start + added.length()), 0);
            offset = end;
        }

        WordDiff build() {
            addUntil(text.length());
            return new WordDiff(parts, kept);
        }

        private void add(Kind kind, String words, int count) {
            if (words.isEmpty()) {
                return;
            }
            if (!parts.isEmpty() && parts.getLast().kind() == kind) {
                Part last = parts.removeLast();
                parts.add(new Part(kind, last.text() + words, last.wordCount() + count));
            } else {
                parts.add(new Part(kind, words, count));
            }
        }
    }
}
