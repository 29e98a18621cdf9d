package dev.dateline.export.pdf;

import dev.dateline.export.account.Mark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Shapes text that runs from left to right word by word. A word in one look is shaped once and its
/// fragments are kept: a few thousand words are most of any text.
final class WordShaper {
    /// Some 30 MB.
    private static final int MOST_KEPT = 60_000;

    private final RunShaper shaper;
    private final Hyphenation hyphenation;

    /// By style and word, without marks.
    private final Map<Style, Map<String, Word>> undividedWords = new HashMap<>();

    private final Map<Style, Map<String, Word>> dividedWords = new HashMap<>();
    private int kept;

    /// @param widest of the fragments
    private record Word(List<Fragment> fragments, float widest) {}

    WordShaper(RunShaper shaper, Hyphenation hyphenation) {
        this.shaper = shaper;
        this.hyphenation = hyphenation;
    }

    /// Fragments at most `measure` wide.
    ///
    /// @param divided whether words may be hyphenated
    List<Fragment> shape(List<Run> runs, float measure, boolean divided) {
        var fragments = new ArrayList<Fragment>();
        // of a word that goes on in another run
        var parts = new ArrayList<Run>();
        for (Run run : runs) {
            Map<String, Word> words = words(run, divided);
            String text = run.text();
            int start = 0;
            while (start < text.length()) {
                int end = endOfWord(text, start);
                if (end == text.length() || (end > start && !parts.isEmpty())) {
                    parts.add(run.with(text.substring(start, end)));
                } else if (end > start) {
                    Run word = run.with(text.substring(start, end));
                    add(known(word, words, measure, divided), run.mark(), fragments);
                }
                if (end < text.length() && !parts.isEmpty()) {
                    fragments.addAll(joined(parts, measure, divided));
                    parts.clear();
                }
                start = end + 1;
            }
        }
        if (!parts.isEmpty()) {
            fragments.addAll(joined(parts, measure, divided));
        }
        return fragments;
    }

    private static int endOfWord(String text, int from) {
        int end = from;
        while (end < text.length() && !Characters.isSpace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private List<Fragment> joined(List<Run> parts, float measure, boolean divided) {
        Run first = parts.getFirst();
        if (parts.size() > 1) {
            return shaped(parts, measure, divided);
        }
        var fragments = new ArrayList<Fragment>();
        add(known(first, words(first, divided), measure, divided), first.mark(), fragments);
        return fragments;
    }

    private Map<String, Word> words(Run run, boolean isDivided) {
        return (isDivided ? dividedWords : undividedWords)
                .computeIfAbsent(run.style(), _ -> new HashMap<>());
    }

    private static void add(List<Fragment> known, Mark mark, List<Fragment> fragments) {
        for (int i = 0; i < known.size(); i++) {
            Fragment fragment = known.get(i);
            fragments.add(mark.isNone() ? fragment : fragment.with(mark));
        }
    }

    /// The fragments of a word without its mark.
    private List<Fragment> known(Run run, Map<String, Word> words, float measure, boolean divided) {
        Word word = words.get(run.text());
        if (word == null) {
            word = word(Run.of(run.text(), run.style()), divided);
            words.put(run.text(), word);
            kept++;
        }
        return word.widest() <= measure
                ? word.fragments()
                : shaped(List.of(Run.of(run.text(), run.style())), measure, divided);
    }

    private Word word(Run run, boolean divided) {
        if (kept == MOST_KEPT) {
            undividedWords.values().forEach(Map::clear);
            dividedWords.values().forEach(Map::clear);
            kept = 0;
        }
        List<Fragment> fragments = shaped(List.of(run), Float.MAX_VALUE, divided);
        float widest = 0;
        for (Fragment fragment : fragments) {
            widest = Math.max(widest, fragment.width());
        }
        return new Word(fragments, widest);
    }

    private List<Fragment> shaped(List<Run> parts, float measure, boolean divided) {
        return shaper.shape(divided ? hyphenation.soften(parts) : parts, measure).fragments();
    }
}
