package dev.dateline.library;

import java.util.ArrayList;
import java.util.List;

/// How a text goes that repeats another with changes: its parts in order, what it leaves out among
/// them. `kept` counts the words that both have.
public record WordChanges(List<Part> parts, int kept) {
    public WordChanges {
        parts = List.copyOf(parts);
    }

    /// Joined, the kept and the added ones are the text as it goes, marks included.
    public record Part(Kind kind, String text, int words) {}

    public enum Kind {
        KEPT,
        ADDED,
        LEFT_OUT
    }

    /// Whether no word is added or left out.
    public boolean isUnchanged() {
        return parts.stream().allMatch(part -> part.kind() == Kind.KEPT);
    }

    /// Puts the parts together, in order.
    static final class Maker {
        private final String text;
        private final List<Part> parts = new ArrayList<>();
        private int kept;

        /// How far the text is told.
        private int at;

        Maker(String text) {
            this.text = text;
        }

        /// Words of the text before that do not stand here.
        void leaveOut(String words, int count) {
            add(Kind.LEFT_OUT, words, count);
        }

        /// A word of the text that stood in the one before; what precedes it was added.
        void keep(int start, int end) {
            addUntil(start);
            add(Kind.KEPT, text.substring(at, end), 1);
            kept++;
            at = end;
        }

        private void addUntil(int end) {
            String between = text.substring(at, end);
            String added =
                    between.codePoints().anyMatch(Character::isLetterOrDigit)
                            ? between.strip()
                            : "";
            int start = between.indexOf(added);
            add(Kind.KEPT, between.substring(0, start), 0);
            add(Kind.ADDED, added, 0);
            add(Kind.KEPT, between.substring(start + added.length()), 0);
            at = end;
        }

        WordChanges done() {
            addUntil(text.length());
            return new WordChanges(parts, kept);
        }

        private void add(Kind kind, String words, int count) {
            if (words.isEmpty()) {
                return;
            }
            if (!parts.isEmpty() && parts.getLast().kind() == kind) {
                Part last = parts.removeLast();
                parts.add(new Part(kind, last.text() + words, last.words() + count));
            } else {
                parts.add(new Part(kind, words, count));
            }
        }
    }
}
