package dev.dateline.export.pdf.text;

import java.util.Arrays;

/// Patterns of letters with digits between them (Liang's), kept as a tree of their letters: finding
/// all that match at a place of a word is one walk down.
final class HyphenationTrie {
    /// The small letters, and the dot that is a word's edge.
    private static final int LETTERS = 27;

    private static final int[] NO_VALUES = {};

    /// By node and letter: the node below, or 0.
    private char[] children = new char[1 << 16];

    /// By node: the digits of the pattern that ends there.
    private int[][] values = new int[1 << 12][];

    private int nodes = 1;

    void add(String pattern) {
        int node = 0;
        int letters = 0;
        int[] digits = new int[pattern.length() + 1];
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (Character.isDigit(c)) {
                digits[letters] = c - '0';
            } else {
                node = childOf(node, letterIndex(c));
                letters++;
            }
        }
        values[node] = Arrays.copyOf(digits, letters + 1);
    }

    private int childOf(int node, int letter) {
        int at = node * LETTERS + letter;
        if (children[at] == 0) {
            if ((nodes + 1) * LETTERS > children.length) {
                children = Arrays.copyOf(children, children.length * 2);
            }
            if (nodes == values.length) {
                values = Arrays.copyOf(values, nodes * 2);
            }
            children[at] = (char) nodes++;
        }
        return children[at];
    }

    /// For each place before, between and behind the letters, the highest digit of any pattern.
    ///
    /// @param dotted small letters between two dots
    int[] hyphenationLevels(String dotted) {
        int[] highest = new int[dotted.length() + 1];
        for (int from = 0; from < dotted.length(); from++) {
            int node = 0;
            for (int i = from; i < dotted.length(); i++) {
                node = children[node * LETTERS + letterIndex(dotted.charAt(i))];
                if (node == 0) {
                    break;
                }
                mergeMaximum(highest, from, values[node] == null ? NO_VALUES : values[node]);
            }
        }
        return highest;
    }

    private static void mergeMaximum(int[] highest, int from, int[] digits) {
        for (int i = 0; i < digits.length; i++) {
            highest[from + i] = Math.max(highest[from + i], digits[i]);
        }
    }

    private static int letterIndex(char c) {
        return c == '.' ? 0 : c - 'a' + 1;
    }
}
