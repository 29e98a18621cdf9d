package dev.dateline.export.pdf;

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
final class Hyphenation {
    private static final String PATTERNS = "/dev/dateline/hyphenation/hyphen.tex";

    /// The least letters before and after a hyphen, as in TeX.
    private static final int LEFT = 2;

    private static final int RIGHT = 3;
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final int SHORTEST = 6;
    private static final int LONGEST = 40;

    private final Patterns patterns = new Patterns();
    private final Map<String, List<Integer>> exceptions = new HashMap<>();

    static Hyphenation load() throws IOException {
        var hyphenation = new Hyphenation();
        try (var in = Hyphenation.class.getResourceAsStream(PATTERNS);
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
    List<Run> soften(List<Run> runs) {
        return runs.stream().map(run -> run.with(soften(run.text()))).toList();
    }

    /// `text` with a soft hyphen wherever one of its words may be divided. Words with a capital are
    /// left whole: most are names.
    String soften(String text) {
        var soft = new StringBuilder(text.length() + text.length() / 4);
        int done = 0;
        for (int i = 0; i < text.length(); ) {
            int end = i;
            boolean small = true;
            while (end < text.length() && isInWord(text.charAt(end))) {
                small &= isSmall(text.charAt(end));
                end++;
            }
            if (small && end - i >= SHORTEST && end - i <= LONGEST) {
                soft.append(text, done, i).append(divided(text.substring(i, end)));
                done = end;
            }
            i = end + 1;
        }
        return done == 0 ? text : soft.append(text, done, text.length()).toString();
    }

    private static boolean isSmall(char c) {
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

    private String divided(String word) {
        var soft = new StringBuilder(word);
        List<Integer> points = exceptions.getOrDefault(word, List.of());
        if (!exceptions.containsKey(word)) {
            points = byPatterns("." + word + ".");
        }
        for (int point : points.reversed()) {
            soft.insert(point, SOFT_HYPHEN);
        }
        return soft.toString();
    }

    private List<Integer> byPatterns(String dotted) {
        int[] values = patterns.digits(dotted);
        var points = new ArrayList<Integer>();
        int length = dotted.length() - 2;
        for (int i = LEFT; i <= length - RIGHT; i++) {
            if (values[i + 1] % 2 == 1) {
                points.add(i);
            }
        }
        return points;
    }
}
