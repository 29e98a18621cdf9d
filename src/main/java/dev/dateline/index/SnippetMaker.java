package dev.dateline.index;

import dev.dateline.article.Article;
import dev.dateline.article.Paragraph;
import dev.dateline.article.TextSpan;
import dev.dateline.search.Snippet;

import java.util.List;

/// Cuts a snippet out of an article: the stretch of one paragraph with the most hits, at words.
final class SnippetMaker {
    /// About three lines of a result list.
    static final int LENGTH = 220;

    private SnippetMaker() {}

    /// @param hits offsets into the article's text, in order; without any the body's beginning is
    ///   taken
    static Snippet of(Article article, List<TextSpan> hits) {
        Paragraph best = null;
        int bestStart = 0;
        int bestCount = 0;
        for (Paragraph paragraph : article.body()) {
            List<TextSpan> inside = inText(paragraph, hits);
            for (TextSpan first : inside) {
                int count = count(inside, first.start(), first.start() + LENGTH * 2 / 3);
                if (count > bestCount) {
                    best = paragraph;
                    bestStart = first.start();
                    bestCount = count;
                }
            }
        }
        if (best != null) {
            return cut(best.text(), Math.max(0, bestStart - LENGTH / 4), inText(best, hits));
        }
        return article.body().isEmpty()
                ? new Snippet("", List.of())
                : cut(article.body().getFirst().text(), 0, List.of());
    }

    private static List<TextSpan> inText(Paragraph paragraph, List<TextSpan> hits) {
        return hits.stream()
                .filter(paragraph.span()::contains)
                .map(h -> new TextSpan(paragraph.toText(h.start()), paragraph.toText(h.end())))
                .toList();
    }

    private static int count(List<TextSpan> spans, int from, int to) {
        return (int) spans.stream().filter(s -> s.start() >= from && s.end() <= to).count();
    }

    private static Snippet cut(String text, int wanted, List<TextSpan> hits) {
        int start = wordStart(text, wanted);
        int end = wordEnd(text, Math.min(text.length(), start + LENGTH));
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
        return onCharacter(text, start);
    }

    private static int wordEnd(String text, int at) {
        int end = at;
        while (end < text.length()
                && end > 0
                && at - end < 30
                && !Character.isWhitespace(text.charAt(end))) {
            end--;
        }
        return onCharacter(text, end == 0 || at - end == 30 ? at : end);
    }

    /// Not between the two halves of one character.
    private static int onCharacter(String text, int at) {
        boolean between =
                at > 0
                        && at < text.length()
                        && Character.isLowSurrogate(text.charAt(at))
                        && Character.isHighSurrogate(text.charAt(at - 1));
        return between ? at - 1 : at;
    }
}
