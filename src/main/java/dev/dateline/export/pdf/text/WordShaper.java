package dev.dateline.export.pdf.text;

import dev.dateline.export.content.SpanMarking;
import dev.dateline.export.pdf.font.TextStyle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Shapes text that runs from left to right word by word. A word in one look is shaped once and its
/// fragments are kept: a few thousand words are most of any text.
final class WordShaper {
    /// Some 30 MB.
    private static final int MAX_CACHED_WORDS = 60_000;

    private final ParagraphShaper shaper;
    private final Hyphenator hyphenation;

    /// By style and word, without marks.
    private final Map<TextStyle, Map<String, CachedWord>> unhyphenatedWords = new HashMap<>();

    private final Map<TextStyle, Map<String, CachedWord>> hyphenatedWords = new HashMap<>();
    private int cachedWords;

    /// @param widest of the fragments
    private record CachedWord(List<InlineBox> fragments, float widest) {}

    WordShaper(ParagraphShaper shaper, Hyphenator hyphenation) {
        this.shaper = shaper;
        this.hyphenation = hyphenation;
    }

    /// Fragments at most `measure` wide.
    ///
    /// @param divided whether words may be hyphenated
    List<InlineBox> shape(List<TextRun> runs, float measure, boolean divided) {
        var fragments = new ArrayList<InlineBox>();
        // of a word that goes on in another run
        var parts = new ArrayList<TextRun>();
        for (TextRun run : runs) {
            Map<String, CachedWord> words = cacheFor(run, divided);
            String text = run.text();
            int start = 0;
            while (start < text.length()) {
                int end = endOfWord(text, start);
                if (end == text.length() || (end > start && !parts.isEmpty())) {
                    parts.add(run.withText(text.substring(start, end)));
                } else if (end > start) {
                    TextRun word = run.withText(text.substring(start, end));
                    add(cachedBoxes(word, words, measure, divided), run.mark(), fragments);
                }
                if (end < text.length() && !parts.isEmpty()) {
                    fragments.addAll(shapeJoined(parts, measure, divided));
                    parts.clear();
                }
                start = end + 1;
            }
        }
        if (!parts.isEmpty()) {
            fragments.addAll(shapeJoined(parts, measure, divided));
        }
        return fragments;
    }

    private static int endOfWord(String text, int from) {
        int end = from;
        while (end < text.length() && !CharacterProperties.isBreakingSpace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private List<InlineBox> shapeJoined(List<TextRun> parts, float measure, boolean divided) {
        TextRun first = parts.getFirst();
        if (parts.size() > 1) {
            return shapeUncached(parts, measure, divided);
        }
        var fragments = new ArrayList<InlineBox>();
        add(
                cachedBoxes(first, cacheFor(first, divided), measure, divided),
                first.mark(),
                fragments);
        return fragments;
    }

    private Map<String, CachedWord> cacheFor(TextRun run, boolean isDivided) {
        return (isDivided ? hyphenatedWords : unhyphenatedWords)
                .computeIfAbsent(run.style(), _ -> new HashMap<>());
    }

    private static void add(List<InlineBox> known, SpanMarking mark, List<InlineBox> fragments) {
        for (int i = 0; i < known.size(); i++) {
            InlineBox fragment = known.get(i);
            fragments.add(mark.isUnmarked() ? fragment : fragment.withMark(mark));
        }
    }

    /// The fragments of a word without its mark.
    private List<InlineBox> cachedBoxes(
            TextRun run, Map<String, CachedWord> words, float measure, boolean divided) {
        CachedWord word = words.get(run.text());
        if (word == null) {
            word = shapeWord(TextRun.of(run.text(), run.style()), divided);
            words.put(run.text(), word);
            cachedWords++;
        }
        return word.widest() <= measure
                ? word.fragments()
                : shapeUncached(List.of(TextRun.of(run.text(), run.style())), measure, divided);
    }

    private CachedWord shapeWord(TextRun run, boolean divided) {
        if (cachedWords == MAX_CACHED_WORDS) {
            unhyphenatedWords.values().forEach(Map::clear);
            hyphenatedWords.values().forEach(Map::clear);
            cachedWords = 0;
        }
        List<InlineBox> fragments = shapeUncached(List.of(run), Float.MAX_VALUE, divided);
        float widest = 0;
        for (InlineBox fragment : fragments) {
            widest = Math.max(widest, fragment.width());
        }
        return new CachedWord(fragments, widest);
    }

    private List<InlineBox> shapeUncached(List<TextRun> parts, float measure, boolean divided) {
        return shaper.shape(divided ? hyphenation.insertSoftHyphens(parts) : parts, measure)
                .fragments();
    }
}
