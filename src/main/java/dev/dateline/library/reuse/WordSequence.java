package dev.dateline.library.reuse;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A text as a sequence of words, to be held against another: capitals, accents and marks do not
/// matter.
final class WordSequence {
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’.-][\\p{L}\\p{M}\\p{N}]+)*");

    /// Of longer texts only the beginning is compared: the work grows with the square.
    private static final int MAX_WORDS = 500;

    private final String text;
    private final List<Word> words;

    /// A word as compared, and where it stands in the text.
    private record Word(String form, int start, int end) {}

    WordSequence(String text) {
        this.text = text;
        words =
                WORD.matcher(text)
                        .results()
                        .limit(MAX_WORDS)
                        .map(found -> new Word(normalize(found), found.start(), found.end()))
                        .toList();
    }

    private static String normalize(MatchResult found) {
        return Normalizer.normalize(found.group().replace('’', '\''), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    int size() {
        return words.size();
    }

    /// So many words from one on, as printed, with single blanks.
    String shingle(int from, int count) {
        return String.join(
                " ",
                words.subList(from, from + count).stream()
                        .map(word -> text.substring(word.start(), word.end()))
                        .toList());
    }

    /// What became of these words in another text. Of words that both have in one order, those
    /// count as the same that have a neighbour which is the same, too: single ones are chance.
    WordDiff diffTo(WordSequence other) {
        boolean[][] kept = commonSubsequence(other);
        var changes = new WordDiff.Builder(other.text);
        int here = 0;
        for (int there = 0; there < other.size(); there++) {
            if (!kept[1][there]) {
                continue;
            }
            int from = here;
            while (!kept[0][here]) {
                here++;
            }
            addOmitted(from, here, changes);
            changes.addKept(other.start(there), other.end(there));
            here++;
        }
        addOmitted(here, size(), changes);
        return changes.build();
    }

    /// With the blank before the words, or behind those that begin the text.
    private void addOmitted(int from, int to, WordDiff.Builder changes) {
        if (from < to) {
            String words =
                    from == 0 && to < size()
                            ? text.substring(0, start(to))
                            : text.substring(from == 0 ? 0 : end(from - 1), end(to - 1));
            changes.addOmitted(words, to - from);
        }
    }

    private int start(int word) {
        return words.get(word).start();
    }

    private int end(int word) {
        return words.get(word).end();
    }

    /// Which words of each are in the longest sequence that both have.
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

    /// Whether a pair stands right behind the one before it, in both texts.
    private static boolean follows(List<int[]> pairs, int n) {
        return n > 0
                && n < pairs.size()
                && pairs.get(n)[0] == pairs.get(n - 1)[0] + 1
                && pairs.get(n)[1] == pairs.get(n - 1)[1] + 1;
    }

    private boolean isSame(int word, WordSequence other, int its) {
        return words.get(word).form().equals(other.words.get(its).form());
    }
}
