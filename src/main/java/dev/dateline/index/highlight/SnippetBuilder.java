package dev.dateline.index.highlight;

import dev.dateline.article.Article;
import dev.dateline.article.Paragraph;
import dev.dateline.article.TextSpan;
import dev.dateline.search.Snippet;

import java.util.List;

/// Cuts a snippet out of an article: the stretch of one paragraph with the most hits, at words.
public final class SnippetBuilder {
    /// About three lines of a result list.
    static final int MAX_LENGTH = 220;

    private SnippetBuilder() {}

    /// @param hits offsets into the article's text, in order; without any the body's beginning is
    ///   taken
    public static Snippet of(Article article, List<TextSpan> hits) {
        var best = new Window(0, 0, List.of());
        String text = article.body().isEmpty() ? "" : article.body().getFirst().text();
        int next = 0;
        for (Paragraph paragraph : article.body()) {
            TextSpan span = paragraph.span();
            while (next < hits.size() && hits.get(next).start() < span.start()) {
                next++;
            }
            int first = next;
            while (next < hits.size() && hits.get(next).end() <= span.end()) {
                next++;
            }
            Window densest = densestWindow(toTextOffsets(paragraph, hits.subList(first, next)));
            if (densest.count > best.count) {
                best = densest;
                text = paragraph.text();
            }
        }
        return best.count == 0 && text.isEmpty()
                ? new Snippet("", List.of())
                : cutSnippet(text, Math.max(0, best.start - MAX_LENGTH / 4), best.inside);
    }

    /// Where in a paragraph with the hits `inside` a snippet has most of them, and how many.
    private record Window(int start, int count, List<TextSpan> inside) {}

    private static Window densestWindow(List<TextSpan> inside) {
        int start = 0;
        int most = 0;
        int end = 0;
        for (int first = 0; first < inside.size(); first++) {
            int from = inside.get(first).start();
            while (end < inside.size() && inside.get(end).end() <= from + MAX_LENGTH * 2 / 3) {
                end++;
            }
            if (end - first > most) {
                start = from;
                most = end - first;
            }
        }
        return new Window(start, most, inside);
    }

    private static List<TextSpan> toTextOffsets(Paragraph paragraph, List<TextSpan> inside) {
        return inside.stream()
                .map(h ->
                        new TextSpan(
                                paragraph.toTextOffset(h.start()), paragraph.toTextOffset(h.end())))
                .toList();
    }

    private static Snippet cutSnippet(String text, int wanted, List<TextSpan> hits) {
        int start = wordStart(text, wanted);
        int end = wordEnd(text, Math.min(text.length(), start + MAX_LENGTH));
        String before = start > 0 ? "… " : "";
        String after = end < text.length() ? " …" : "";
        var stretch = new TextSpan(start, end);
        List<TextSpan> inside =
                hits.stream()
                        .filter(stretch::contains)
                        .map(h -> h.shift(before.length() - start))
                        .toList();
        return new Snippet(before + text.substring(start, end) + after, inside);
    }

    private static int wordStart(String text, int at) {
        int start = at;
        while (start > 0 && at - start < 30 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return alignToCodePoint(text, start);
    }

    private static int wordEnd(String text, int at) {
        int end = at;
        while (end < text.length()
                && end > 0
                && at - end < 30
                && !Character.isWhitespace(text.charAt(end))) {
            end--;
        }
        return alignToCodePoint(text, end == 0 || at - end == 30 ? at : end);
    }

    /// Not between the two halves of one character.
    private static int alignToCodePoint(String text, int at) {
        boolean between =
                at > 0
                        && at < text.length()
                        && Character.isLowSurrogate(text.charAt(at))
                        && Character.isHighSurrogate(text.charAt(at - 1));
        return between ? at - 1 : at;
    }
}
