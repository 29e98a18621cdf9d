package dev.dateline.export.pdf;

import dev.dateline.export.account.Mark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Shapes text that runs from left to right word by word. A word in one look is shaped once and its
/// fragments are kept: a few thousand words are most of any text.
final class WordShaper {
    /// Some 10 MB.
    private static final int MOST_KEPT = 20_000;

    private final RunShaper shaper;
    private final Hyphenation hyphenation;
    private final Map<Look, Map<String, Word>> known = new HashMap<>();
    private int kept;

    /// All that makes a word's fragments besides its characters.
    private record Look(Style style, Mark mark, boolean divided) {}

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
                    fragments.addAll(known(word, words, measure, divided));
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
        return parts.size() == 1
                ? known(first, words(first, divided), measure, divided)
                : shaped(parts, measure, divided);
    }

    private Map<String, Word> words(Run run, boolean divided) {
        var look = new Look(run.style(), run.mark(), divided);
        return known.computeIfAbsent(look, _ -> new HashMap<>());
    }

    private List<Fragment> known(Run run, Map<String, Word> words, float measure, boolean divided) {
        Word word = words.get(run.text());
        if (word == null) {
            word = word(run, divided);
            words.put(run.text(), word);
            kept++;
        }
        return word.widest() <= measure ? word.fragments() : shaped(List.of(run), measure, divided);
    }

    private Word word(Run run, boolean divided) {
        if (kept == MOST_KEPT) {
            known.values().forEach(Map::clear);
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
