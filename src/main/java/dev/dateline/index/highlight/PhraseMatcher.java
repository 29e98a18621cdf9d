package dev.dateline.index.highlight;

import dev.dateline.article.TextSpan;

import java.util.List;

/// A row of words to be found side by side, each in one of several forms.
final class PhraseMatcher {
    private final List<int[]> slots;
    private final int[] positions;

    /// @param slots the numbers of each word's forms
    /// @param positions of the words, in the text as in the phrase
    PhraseMatcher(List<int[]> slots, int[] positions) {
        this.slots = List.copyOf(slots);
        this.positions = positions.clone();
    }

    void addMatches(List<TextSpan> found, TokenOccurrences places) {
        for (int first = 0; first < places.size(); first++) {
            if (matches(0, places.termId(first))) {
                int end = findEnd(first, places);
                if (end >= 0) {
                    found.add(new TextSpan(places.start(first), end));
                }
            }
        }
    }

    /// Where the phrase that begins with a word ends, or -1.
    private int findEnd(int first, TokenOccurrences places) {
        int at = first;
        int end = -1;
        for (int slot = 1; slot < positions.length; slot++) {
            int position = places.position(first) + positions[slot] - positions[0];
            while (at < places.size() && places.position(at) < position) {
                at++;
            }
            end = -1;
            for (; at < places.size() && places.position(at) == position; at++) {
                if (matches(slot, places.termId(at))) {
                    end = Math.max(end, places.end(at));
                }
            }
            if (end < 0) {
                return -1;
            }
        }
        return end;
    }

    private boolean matches(int slot, int number) {
        for (int form : slots.get(slot)) {
            if (form == number) {
                return true;
            }
        }
        return false;
    }
}
