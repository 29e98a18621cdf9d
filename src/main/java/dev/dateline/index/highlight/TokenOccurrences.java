package dev.dateline.index.highlight;

import dev.dateline.index.analysis.TokenCursor;

import java.util.Arrays;

/// Where the words of phrases stand in a text, in order.
final class TokenOccurrences {
    private static final int FIELDS = 4;

    /// Number, position, start and end of each.
    private int[] data = new int[FIELDS * 16];

    private int size;

    void add(int number, TokenCursor word) {
        int at = FIELDS * size++;
        if (at == data.length) {
            data = Arrays.copyOf(data, 2 * at);
        }
        data[at] = number;
        data[at + 1] = word.position();
        data[at + 2] = word.start();
        data[at + 3] = word.end();
    }

    int size() {
        return size;
    }

    int termId(int place) {
        return data[FIELDS * place];
    }

    int position(int place) {
        return data[FIELDS * place + 1];
    }

    int start(int place) {
        return data[FIELDS * place + 2];
    }

    int end(int place) {
        return data[FIELDS * place + 3];
    }
}
