package dev.dateline.export.pdf.text;

import dev.dateline.export.content.SpanMarking;
import dev.dateline.export.pdf.font.TextStyle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Shapes left-to-right text word by word, with a cache of words. A few thousand different words
/// make up most of any text.
final class WordShaper {
    /// The maximum number of cached words, which limits the cache to about 30 MB.
    private static final int MAX_CACHED_WORDS = 60_000;

    private final TextShaper shaper;
    private final Hyphenator hyphenator;

    // words without marking, by style and text
    private final Map<TextStyle, Map<String, CachedWord>> unhyphenatedWords = new HashMap<>();
    private final Map<TextStyle, Map<String, CachedWord>> hyphenatedWords = new HashMap<>();
    private int cachedWords;

    /// The boxes of a word and the width of the widest box, in points.
    private record CachedWord(List<InlineBox> boxes, float maxWidth) {}

    WordShaper(TextShaper shaper, Hyphenator hyphenator) {
        this.shaper = shaper;
        this.hyphenator = hyphenator;
    }

    /// Returns boxes for `runs`, each at most `measure` points wide.
    List<InlineBox> shape(List<TextRun> runs, float measure, boolean hyphenate) {
        var boxes = new ArrayList<InlineBox>();
        // the parts of a word that continues in the next run
        var parts = new ArrayList<TextRun>();
        for (TextRun run : runs) {
            Map<String, CachedWord> cache = cacheFor(run, hyphenate);
            String text = run.text();
            int start = 0;
            while (start < text.length()) {
                int end = endOfWord(text, start);
                if (end == text.length() || (end > start && !parts.isEmpty())) {
                    parts.add(run.withText(text.substring(start, end)));
                } else if (end > start) {
                    TextRun word = run.withText(text.substring(start, end));
                    add(cachedBoxes(word, cache, measure, hyphenate), run.marking(), boxes);
                }
                if (end < text.length() && !parts.isEmpty()) {
                    addJoined(parts, measure, hyphenate, boxes);
                    parts.clear();
                }
                start = end + 1;
            }
        }
        if (!parts.isEmpty()) {
            addJoined(parts, measure, hyphenate, boxes);
        }
        return boxes;
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length() && !CharacterProperties.isBreakingSpace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private void addJoined(
            List<TextRun> parts, float measure, boolean hyphenate, List<InlineBox> boxes) {
        if (parts.size() > 1) {
            boxes.addAll(shapeUncached(parts, measure, hyphenate));
            return;
        }
        TextRun word = parts.getFirst();
        add(
                cachedBoxes(word, cacheFor(word, hyphenate), measure, hyphenate),
                word.marking(),
                boxes);
    }

    private Map<String, CachedWord> cacheFor(TextRun run, boolean hyphenate) {
        return (hyphenate ? hyphenatedWords : unhyphenatedWords)
                .computeIfAbsent(run.style(), _ -> new HashMap<>());
    }

    private static void add(List<InlineBox> cached, SpanMarking marking, List<InlineBox> boxes) {
        for (int i = 0; i < cached.size(); i++) {
            InlineBox box = cached.get(i);
            boxes.add(marking.isUnmarked() ? box : box.withMarking(marking));
        }
    }

    /// Returns the boxes of a word without its marking, from the cache if possible.
    private List<InlineBox> cachedBoxes(
            TextRun run, Map<String, CachedWord> cache, float measure, boolean hyphenate) {
        CachedWord word = cache.get(run.text());
        if (word == null) {
            word = shapeWord(TextRun.of(run.text(), run.style()), hyphenate);
            cache.put(run.text(), word);
            cachedWords++;
        }
        return word.maxWidth() <= measure
                ? word.boxes()
                : shapeUncached(List.of(TextRun.of(run.text(), run.style())), measure, hyphenate);
    }

    private CachedWord shapeWord(TextRun run, boolean hyphenate) {
        if (cachedWords == MAX_CACHED_WORDS) {
            unhyphenatedWords.values().forEach(Map::clear);
            hyphenatedWords.values().forEach(Map::clear);
            cachedWords = 0;
        }
        List<InlineBox> boxes = shapeUncached(List.of(run), Float.MAX_VALUE, hyphenate);
        float maxWidth = 0;
        for (InlineBox box : boxes) {
            maxWidth = Math.max(maxWidth, box.width());
        }
        return new CachedWord(boxes, maxWidth);
    }

    private List<InlineBox> shapeUncached(List<TextRun> parts, float measure, boolean hyphenate) {
        return shaper.shapeParagraph(
                        hyphenate ? hyphenator.insertSoftHyphens(parts) : parts, measure)
                .boxes();
    }
}
