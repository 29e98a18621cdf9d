package dev.dateline.index.highlight;

import dev.dateline.article.TextSpan;
import dev.dateline.index.analysis.TokenCursor;

import java.util.Arrays;
import java.util.List;

/// Finds the occurrences of one phrase among the recorded tokens of a text.
///
/// @param slots the IDs of the terms that may occur at each position of the phrase
/// @param positions the relative position of each slot
@SuppressWarnings("ArrayRecordComponent") // is not compared
record PhraseMatcher(List<int[]> slots, int[] positions) {
    void addMatches(List<TextSpan> matches, TokenOccurrences tokens) {
        for (int first = 0; first < tokens.size(); first++) {
            if (matches(0, tokens.termId(first))) {
                int end = findEnd(first, tokens);
                if (end >= 0) {
                    matches.add(new TextSpan(tokens.start(first), end));
                }
            }
        }
    }

    /// Returns the end offset of the phrase occurrence that begins with a token, or -1 if none
    /// does.
    private int findEnd(int first, TokenOccurrences tokens) {
        int token = first;
        int end = -1;
        for (int slot = 1; slot < positions.length; slot++) {
            int position = tokens.position(first) + positions[slot] - positions[0];
            while (token < tokens.size() && tokens.position(token) < position) {
                token++;
            }
            end = -1;
            for (; token < tokens.size() && tokens.position(token) == position; token++) {
                if (matches(slot, tokens.termId(token))) {
                    end = Math.max(end, tokens.end(token));
                }
            }
            if (end < 0) {
                return -1;
            }
        }
        return end;
    }

    private boolean matches(int slot, int termId) {
        for (int id : slots.get(slot)) {
            if (id == termId) {
                return true;
            }
        }
        return false;
    }

    /// Records the tokens of a text that occur in phrases, in order.
    static final class TokenOccurrences {
        private static final int FIELDS = 4;

        /// The term ID, position, start offset and end offset of each token, one token after the
        /// other.
        private int[] data = new int[FIELDS * 16];

        private int size;

        void add(int termId, TokenCursor token) {
            int index = FIELDS * size++;
            if (index == data.length) {
                data = Arrays.copyOf(data, 2 * index);
            }
            data[index] = termId;
            data[index + 1] = token.position();
            data[index + 2] = token.start();
            data[index + 3] = token.end();
        }

        int size() {
            return size;
        }

        int termId(int token) {
            return data[FIELDS * token];
        }

        int position(int token) {
            return data[FIELDS * token + 1];
        }

        int start(int token) {
            return data[FIELDS * token + 2];
        }

        int end(int token) {
            return data[FIELDS * token + 3];
        }
    }
}
