package dev.dateline.library.reuse;

import java.util.ArrayList;
import java.util.List;

/// How a text goes that repeats another with changes: its parts in order, what it leaves out among
/// them. `kept` counts the words that both have.
public record WordDiff(List<Part> parts, int commonWords) {
    public WordDiff {
        parts = List.copyOf(parts);
    }

    /// Joined, the kept and the added ones are the text as it goes, marks included.
    public record Part(Kind kind, String text, int wordCount) {}

    public enum Kind {
        KEPT,
        ADDED,
        OMITTED
    }

    /// Whether no word is added or left out.
    public boolean isIdentical() {
        return parts.stream().allMatch(part -> part.kind() == Kind.KEPT);
    }

    /// Puts the parts together, in order.
    static final class Builder {
        private final String text;
        private final List<Part> parts = new ArrayList<>();
        private int kept;

        /// How far the text is told.
        private int offset;

        Builder(String text) {
            this.text = text;
        }

        /// Words of the text before that do not stand here.
        void addOmitted(String words, int count) {
            add(Kind.OMITTED, words, count);
        }

        /// A word of the text that stood in the one before; what precedes it was added.
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
