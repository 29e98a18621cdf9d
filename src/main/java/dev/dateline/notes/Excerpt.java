package dev.dateline.notes;

import dev.dateline.article.TextSpan;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/// A stretch of an article's text that can be found again when the text around it has changed a
/// little: where it stood, its words, and what stood right before and after it (as in the W3C's Web
/// Annotation model, text position and text quote together).
public record Excerpt(TextSpan span, String words, String before, String after) {
    /// No stretch, but the article as a whole.
    public static final Excerpt WHOLE = new Excerpt(new TextSpan(0, 0), "", "", "");

    private static final int CONTEXT = 32;

    /// How much context must be there to find words that have changed themselves by it, and how
    /// much longer they may have become.
    private static final int ENOUGH = 8;

    private static final int LARGEST_GROWTH = 2;

    public static Excerpt of(String text, TextSpan span) {
        return new Excerpt(
                span,
                span.in(text),
                text.substring(Math.max(0, span.start() - CONTEXT), span.start()),
                text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT)));
    }

    public boolean isWhole() {
        return words.isEmpty();
    }

    /// Where it stands in `text`: where it stood, if the same words are there; else where the same
    /// words stand in the most similar surroundings; else what now stands between its surroundings.
    public Optional<TextSpan> in(String text) {
        if (isWhole()) {
            return Optional.empty();
        }
        if (text.startsWith(words, span.start()) && fit(text, span.start()) == fullFit()) {
            return Optional.of(span);
        }
        return occurrences(text)
                .boxed()
                .max(
                        Comparator.<Integer>comparingInt(at -> fit(text, at))
                                .thenComparingInt(at -> -Math.abs(at - span.start())))
                .map(at -> new TextSpan(at, at + words.length()))
                .or(() -> between(text));
    }

    private IntStream occurrences(String text) {
        return IntStream.iterate(
                text.indexOf(words), at -> at >= 0, at -> text.indexOf(words, at + 1));
    }

    private int fullFit() {
        return before.length() + after.length();
    }

    /// How many characters of the surroundings are the same if the words stand at `start`.
    private int fit(String text, int start) {
        int same = 0;
        while (same < Math.min(before.length(), start)
                && before.charAt(before.length() - 1 - same) == text.charAt(start - 1 - same)) {
            same++;
        }
        int end = start + words.length();
        int behind = 0;
        while (behind < Math.min(after.length(), text.length() - end)
                && after.charAt(behind) == text.charAt(end + behind)) {
            behind++;
        }
        return same + behind;
    }

    private Optional<TextSpan> between(String text) {
        int at = before.length() < ENOUGH ? -1 : text.indexOf(before);
        if (at < 0 || after.length() < ENOUGH || text.indexOf(before, at + 1) >= 0) {
            return Optional.empty();
        }
        int start = at + before.length();
        int end = text.indexOf(after, start);
        return end > start && end - start <= LARGEST_GROWTH * words.length()
                ? Optional.of(new TextSpan(start, end))
                : Optional.empty();
    }
}
