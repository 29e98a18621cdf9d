package dev.dateline.index.highlight;

import dev.dateline.article.Article;
import dev.dateline.article.Paragraph;
import dev.dateline.article.ParagraphOffsets;
import dev.dateline.article.TextSpan;
import dev.dateline.search.Snippet;

import java.util.List;

/// Builds a snippet of an article from the part of a paragraph with the most matches.
public final class SnippetBuilder {
    /// Maximum length of a snippet in characters: about three lines of a result list.
    static final int MAX_LENGTH = 220;

    /// Maximum distance in characters by which a snippet's start or end is moved to a word
    /// boundary.
    private static final int MAX_CUT_SHIFT = 30;

    private SnippetBuilder() {}

    /// Returns a snippet of the part with the most matches. If there are no matches, returns the
    /// beginning of the body.
    ///
    /// @param matches offsets into the article's text, in order
    public static Snippet of(Article article, List<TextSpan> matches) {
        var best = new Window(0, 0, List.of());
        String text = article.body().isEmpty() ? "" : article.body().getFirst().text();
        int next = 0;
        for (Paragraph paragraph : article.body()) {
            TextSpan span = paragraph.span();
            while (next < matches.size() && matches.get(next).start() < span.start()) {
                next++;
            }
            int first = next;
            while (next < matches.size() && matches.get(next).end() <= span.end()) {
                next++;
            }
            Window densest = densestWindow(toTextOffsets(paragraph, matches.subList(first, next)));
            if (densest.count > best.count) {
                best = densest;
                text = paragraph.text();
            }
        }
        return best.count == 0 && text.isEmpty()
                ? new Snippet("", List.of())
                : cutSnippet(text, Math.max(0, best.start - MAX_LENGTH / 4), best.matches);
    }

    /// The start of the part of a paragraph with the most matches, and the number of these matches.
    ///
    /// @param matches all matches in the paragraph
    private record Window(int start, int count, List<TextSpan> matches) {}

    private static Window densestWindow(List<TextSpan> matches) {
        int start = 0;
        int maxCount = 0;
        int end = 0;
        for (int first = 0; first < matches.size(); first++) {
            int from = matches.get(first).start();
            while (end < matches.size() && matches.get(end).end() <= from + MAX_LENGTH * 2 / 3) {
                end++;
            }
            if (end - first > maxCount) {
                start = from;
                maxCount = end - first;
            }
        }
        return new Window(start, maxCount, matches);
    }

    private static List<TextSpan> toTextOffsets(Paragraph paragraph, List<TextSpan> matches) {
        if (matches.isEmpty()) {
            return List.of();
        }
        ParagraphOffsets offsets = paragraph.offsets();
        return matches.stream()
                .map(m ->
                        new TextSpan(
                                offsets.toTextOffset(m.start()), offsets.toTextOffset(m.end())))
                .toList();
    }

    private static Snippet cutSnippet(String text, int preferredStart, List<TextSpan> matches) {
        int start = wordStart(text, preferredStart);
        int end = wordEnd(text, Math.min(text.length(), start + MAX_LENGTH));
        String prefix = start > 0 ? "… " : "";
        String suffix = end < text.length() ? " …" : "";
        var window = new TextSpan(start, end);
        List<TextSpan> inside =
                matches.stream()
                        .filter(window::contains)
                        .map(m -> m.shift(prefix.length() - start))
                        .toList();
        return new Snippet(prefix + text.substring(start, end) + suffix, inside);
    }

    private static int wordStart(String text, int offset) {
        int start = offset;
        while (start > 0
                && offset - start < MAX_CUT_SHIFT
                && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return alignToCodePoint(text, start);
    }

    private static int wordEnd(String text, int offset) {
        int end = offset;
        while (end < text.length()
                && end > 0
                && offset - end < MAX_CUT_SHIFT
                && !Character.isWhitespace(text.charAt(end))) {
            end--;
        }
        return alignToCodePoint(text, end == 0 || offset - end == MAX_CUT_SHIFT ? offset : end);
    }

    /// Returns the offset, or the preceding offset if it lies between the two surrogates of a code
    /// point.
    private static int alignToCodePoint(String text, int offset) {
        boolean betweenSurrogates =
                offset > 0
                        && offset < text.length()
                        && Character.isLowSurrogate(text.charAt(offset))
                        && Character.isHighSurrogate(text.charAt(offset - 1));
        return betweenSurrogates ? offset - 1 : offset;
    }
}
