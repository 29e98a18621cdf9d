package dev.dateline.library.reuse;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A text as a sequence of words that can be compared with another text. Ignores case, accents and
/// punctuation.
final class WordSequence {
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’.-][\\p{L}\\p{M}\\p{N}]+)*");

    /// The maximum number of words that are compared. Only the beginning of longer texts is
    /// compared, because the time grows with the square of the length.
    private static final int MAX_WORDS = 500;

    private final String text;
    private final List<Word> words;

    /// A word in normalized form and its start and end offsets in the text.
    private record Word(String form, int start, int end) {}

    WordSequence(String text) {
        this.text = text;
        words =
                WORD.matcher(text)
                        .results()
                        .limit(MAX_WORDS)
                        .map(match -> new Word(normalize(match), match.start(), match.end()))
                        .toList();
    }

    private static String normalize(MatchResult match) {
        return Normalizer.normalize(match.group().replace('’', '\''), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    int size() {
        return words.size();
    }

    /// Returns the `count` words from index `from` on, as printed and separated by single spaces.
    String shingle(int from, int count) {
        return String.join(
                " ",
                words.subList(from, from + count).stream()
                        .map(word -> text.substring(word.start(), word.end()))
                        .toList());
    }

    /// Compares this text with another text that repeats it.
    ///
    /// Uses the longest common subsequence. A common word counts only if a neighbour is common as
    /// well: single ones are chance.
    WordDiff diffTo(WordSequence other) {
        boolean[][] kept = commonSubsequence(other);
        var diff = new WordDiff.Builder(other.text);
        int here = 0;
        for (int there = 0; there < other.size(); there++) {
            if (!kept[1][there]) {
                continue;
            }
            int from = here;
            while (!kept[0][here]) {
                here++;
            }
            addOmitted(from, here, diff);
            diff.addKept(other.start(there), other.end(there));
            here++;
        }
        addOmitted(here, size(), diff);
        return diff.build();
    }

    /// Adds omitted words with the space before them. At the start of the text, the space after the
    /// words is included instead.
    private void addOmitted(int from, int to, WordDiff.Builder diff) {
        if (from < to) {
            String words =
                    from == 0 && to < size()
                            ? text.substring(0, start(to))
                            : text.substring(from == 0 ? 0 : end(from - 1), end(to - 1));
            diff.addOmitted(words, to - from);
        }
    }

    private int start(int word) {
        return words.get(word).start();
    }

    private int end(int word) {
        return words.get(word).end();
    }

    /// Returns for each word of both texts whether it belongs to the longest common subsequence.
    private boolean[][] commonSubsequence(WordSequence other) {
        int[][] longest = new int[size() + 1][other.size() + 1];
        for (int i = size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                longest[i][j] =
                        isSame(i, other, j)
                                ? longest[i + 1][j + 1] + 1
                                : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        var pairs = new ArrayList<int[]>();
        for (int i = 0, j = 0; i < size() && j < other.size(); ) {
            if (isSame(i, other, j)) {
                pairs.add(new int[] {i++, j++});
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        boolean[][] kept = {new boolean[size()], new boolean[other.size()]};
        for (int n = 0; n < pairs.size(); n++) {
            if (follows(pairs, n) || follows(pairs, n + 1)) {
                kept[0][pairs.get(n)[0]] = true;
                kept[1][pairs.get(n)[1]] = true;
            }
        }
        return kept;
    }

    /// Tells whether a pair of equal words directly follows the previous pair in both texts.
    private static boolean follows(List<int[]> pairs, int n) {
        return n > 0
                && n < pairs.size()
                && pairs.get(n)[0] == pairs.get(n - 1)[0] + 1
                && pairs.get(n)[1] == pairs.get(n - 1)[1] + 1;
    }

    private boolean isSame(int word, WordSequence other, int otherWord) {
        return words.get(word).form().equals(other.words.get(otherWord).form());
    }
}
