package dev.dateline.export.pdf.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/// Hyphenates English words with Liang's algorithm ("Word Hy-phen-a-tion by Com-put-er", Stanford
/// 1983). The patterns are Knuth's `hyphen.tex`, unmodified as its license requires. Words with
/// letters of other languages are not hyphenated.
public final class Hyphenator {
    private static final String PATTERN_RESOURCE = "/dev/dateline/hyphenation/hyphen.tex";

    // as in TeX
    private static final int MIN_LETTERS_BEFORE = 2;
    private static final int MIN_LETTERS_AFTER = 3;
    private static final int MIN_WORD_LENGTH = 6;
    private static final int MAX_WORD_LENGTH = 40;

    private final PatternTrie patterns = new PatternTrie();
    private final Map<String, List<Integer>> exceptions = new HashMap<>();

    /// Loads the bundled patterns.
    public static Hyphenator load() throws IOException {
        var hyphenator = new Hyphenator();
        try (var in = Hyphenator.class.getResourceAsStream(PATTERN_RESOURCE);
                var lines =
                        new BufferedReader(
                                new InputStreamReader(
                                        Objects.requireNonNull(in), StandardCharsets.US_ASCII))) {
            hyphenator.read(lines);
        }
        return hyphenator;
    }

    private void read(BufferedReader lines) throws IOException {
        Consumer<String> section = line -> {};
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("\\patterns")) {
                section = patterns::add;
            } else if (line.startsWith("\\hyphenation")) {
                section = this::addException;
            } else if (!line.startsWith("%") && !line.startsWith("}")) {
                section.accept(line.strip());
            }
        }
    }

    private void addException(String word) {
        var points = new ArrayList<Integer>();
        for (int i = word.indexOf('-'); i >= 0; i = word.indexOf('-', i + 1)) {
            points.add(i - points.size());
        }
        exceptions.put(word.replace("-", ""), points);
    }

    /// Returns `runs` with soft hyphens where words may be hyphenated.
    List<TextRun> insertSoftHyphens(List<TextRun> runs) {
        return runs.stream().map(run -> run.withText(insertSoftHyphens(run.text()))).toList();
    }

    /// Returns `text` with soft hyphens where words may be hyphenated. Words with a capital letter
    /// are skipped because most are names.
    String insertSoftHyphens(String text) {
        var soft = new StringBuilder(text.length() + text.length() / 4);
        int done = 0;
        for (int i = 0; i < text.length(); ) {
            int end = i;
            boolean isLowerCase = true;
            while (end < text.length() && isInWord(text.charAt(end))) {
                isLowerCase &= isLowerCaseLatin(text.charAt(end));
                end++;
            }
            if (isLowerCase && end - i >= MIN_WORD_LENGTH && end - i <= MAX_WORD_LENGTH) {
                soft.append(text, done, i).append(hyphenate(text.substring(i, end)));
                done = end;
            }
            i = end + 1;
        }
        return done == 0 ? text : soft.append(text, done, text.length()).toString();
    }

    private static boolean isLowerCaseLatin(char c) {
        return c >= 'a' && c <= 'z';
    }

    /// Returns whether `c` is a letter, mark, digit or soft hyphen.
    private static boolean isInWord(char c) {
        if (c < 0x80) {
            return Character.isLetterOrDigit(c);
        }
        int type = Character.getType(c);
        return Character.isLetter(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.OTHER_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.SURROGATE
                || c == CharacterProperties.SOFT_HYPHEN;
    }

    private String hyphenate(String word) {
        var soft = new StringBuilder(word);
        List<Integer> points = exceptions.getOrDefault(word, List.of());
        if (!exceptions.containsKey(word)) {
            points = findBreaks("." + word + ".");
        }
        for (int point : points.reversed()) {
            soft.insert(point, (char) CharacterProperties.SOFT_HYPHEN);
        }
        return soft.toString();
    }

    private List<Integer> findBreaks(String dotted) {
        int[] values = patterns.hyphenationLevels(dotted);
        var points = new ArrayList<Integer>();
        int length = dotted.length() - 2;
        for (int i = MIN_LETTERS_BEFORE; i <= length - MIN_LETTERS_AFTER; i++) {
            if (values[i + 1] % 2 == 1) {
                points.add(i);
            }
        }
        return points;
    }

    /// A trie of Liang's patterns, which are letters with digits between them. One walk down the
    /// trie finds all patterns that match at a position of a word.
    private static final class PatternTrie {
        /// The lower-case letters and the dot, which marks the start or end of a word.
        private static final int LETTERS = 27;

        private static final int[] NO_VALUES = {};

        /// The child of each trie node for each letter, or 0.
        private char[] children = new char[1 << 16];

        /// The digits of the pattern that ends at each trie node, or null.
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

        /// Returns the highest digit of all patterns before, between and after the letters.
        ///
        /// @param dotted lower-case letters between two dots
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
}
