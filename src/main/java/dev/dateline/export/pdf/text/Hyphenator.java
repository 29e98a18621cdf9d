package dev.dateline.export.pdf.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/// Where English words may be divided: Liang's method ("Word Hy-phen-a-tion by Com-put-er",
/// Stanford 1983) with Knuth's `hyphen.tex`, unmodified as its licence asks. Other languages'
/// letters are never divided.
public final class Hyphenator {
    private static final String PATTERN_RESOURCE = "/dev/dateline/hyphenation/hyphen.tex";

    /// The least letters before and after a hyphen, as in TeX.
    private static final int MIN_LETTERS_BEFORE = 2;

    private static final int MIN_LETTERS_AFTER = 3;
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final int MIN_WORD_LENGTH = 6;
    private static final int MAX_WORD_LENGTH = 40;

    private final HyphenationTrie patterns = new HyphenationTrie();
    private final Map<String, List<Integer>> exceptions = new HashMap<>();

    public static Hyphenator load() throws IOException {
        var hyphenation = new Hyphenator();
        try (var in = Hyphenator.class.getResourceAsStream(PATTERN_RESOURCE);
                var lines =
                        new BufferedReader(
                                new InputStreamReader(
                                        Objects.requireNonNull(in), StandardCharsets.US_ASCII))) {
            hyphenation.read(lines);
        }
        return hyphenation;
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

    /// `runs` with a soft hyphen wherever a word inside one of them may be divided.
    List<TextRun> insertSoftHyphens(List<TextRun> runs) {
        return runs.stream().map(run -> run.withText(insertSoftHyphens(run.text()))).toList();
    }

    /// `text` with a soft hyphen wherever one of its words may be divided. Words with a capital are
    /// left whole: most are names.
    String insertSoftHyphens(String text) {
        var soft = new StringBuilder(text.length() + text.length() / 4);
        int done = 0;
        for (int i = 0; i < text.length(); ) {
            int end = i;
            boolean small = true;
            while (end < text.length() && isInWord(text.charAt(end))) {
                small &= isLowerCaseLatin(text.charAt(end));
                end++;
            }
            if (small && end - i >= MIN_WORD_LENGTH && end - i <= MAX_WORD_LENGTH) {
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

    /// Letters, marks and digits of all scripts, and hyphens that the text has itself.
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
                || c == SOFT_HYPHEN;
    }

    private String hyphenate(String word) {
        var soft = new StringBuilder(word);
        List<Integer> points = exceptions.getOrDefault(word, List.of());
        if (!exceptions.containsKey(word)) {
            points = findBreaks("." + word + ".");
        }
        for (int point : points.reversed()) {
            soft.insert(point, SOFT_HYPHEN);
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
}
