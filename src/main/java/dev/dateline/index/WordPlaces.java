package dev.dateline.index;

import dev.dateline.index.words.WordReader;

import java.util.Arrays;

/// Where the words of phrases stand in a text, in order.
final class WordPlaces {
    private static final int FIELDS = 4;

    /// Number, position, start and end of each.
    private int[] places = new int[FIELDS * 16];

    private int size;

    void add(int number, WordReader word) {
        int at = FIELDS * size++;
        if (at == places.length) {
            places = Arrays.copyOf(places, 2 * at);
        }
        places[at] = number;
        places[at + 1] = word.position();
        places[at + 2] = word.start();
        places[at + 3] = word.end();
    }

    int size() {
        return size;
    }

    int number(int place) {
        return places[FIELDS * place];
    }

    int position(int place) {
        return places[FIELDS * place + 1];
    }

    int start(int place) {
        return places[FIELDS * place + 2];
    }

    int end(int place) {
        return places[FIELDS * place + 3];
    }
}
