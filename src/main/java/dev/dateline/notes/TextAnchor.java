package dev.dateline.notes;

import dev.dateline.article.TextSpan;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/// Locates a passage again in a text that may have changed since the passage was marked.
///
/// Combines the text position and text quote selectors of the W3C Web Annotation model.
///
/// @param span offsets in the original text
/// @param exact the text of the passage
/// @param prefix up to 32 characters before the passage
/// @param suffix up to 32 characters after the passage
public record TextAnchor(TextSpan span, String exact, String prefix, String suffix) {
    /// The anchor that stands for the whole article.
    public static final TextAnchor WHOLE_ARTICLE = new TextAnchor(new TextSpan(0, 0), "", "", "");

    private static final int CONTEXT_LENGTH = 32;

    /// The minimum number of context characters required to locate a passage whose own text has
    /// changed.
    private static final int MIN_CONTEXT = 8;

    /// The maximum length of a changed passage, as a multiple of the original length.
    private static final int MAX_GROWTH_FACTOR = 2;

    public static TextAnchor of(String text, TextSpan span) {
        return new TextAnchor(
                span,
                span.in(text),
                text.substring(Math.max(0, span.start() - CONTEXT_LENGTH), span.start()),
                text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT_LENGTH)));
    }

    public boolean isWholeArticle() {
        return exact.isEmpty();
    }

    /// Returns the span of the passage in a possibly changed text, or empty if it is not found.
    ///
    /// Tries the original position first, then the occurrence with the most similar context, then
    /// the text between prefix and suffix.
    public Optional<TextSpan> locateIn(String text) {
        if (isWholeArticle()) {
            return Optional.empty();
        }
        if (text.startsWith(exact, span.start())
                && contextMatch(text, span.start()) == fullContextMatch()) {
            return Optional.of(span);
        }
        return occurrences(text)
                .boxed()
                .max(
                        Comparator.<Integer>comparingInt(at -> contextMatch(text, at))
                                .thenComparingInt(at -> -Math.abs(at - span.start())))
                .map(at -> new TextSpan(at, at + exact.length()))
                .or(() -> locateByContext(text));
    }

    private IntStream occurrences(String text) {
        return IntStream.iterate(
                text.indexOf(exact), at -> at >= 0, at -> text.indexOf(exact, at + 1));
    }

    private int fullContextMatch() {
        return prefix.length() + suffix.length();
    }

    /// Counts the characters before and after the passage that match the context of an occurrence
    /// at `start`.
    private int contextMatch(String text, int start) {
        int before = 0;
        while (before < Math.min(prefix.length(), start)
                && prefix.charAt(prefix.length() - 1 - before) == text.charAt(start - 1 - before)) {
            before++;
        }
        int end = start + exact.length();
        int after = 0;
        while (after < Math.min(suffix.length(), text.length() - end)
                && suffix.charAt(after) == text.charAt(end + after)) {
            after++;
        }
        return before + after;
    }

    private Optional<TextSpan> locateByContext(String text) {
        int at = prefix.length() < MIN_CONTEXT ? -1 : text.indexOf(prefix);
        if (at < 0 || suffix.length() < MIN_CONTEXT || text.indexOf(prefix, at + 1) >= 0) {
            return Optional.empty();
        }
        int start = at + prefix.length();
        int end = text.indexOf(suffix, start);
        return end > start && end - start <= MAX_GROWTH_FACTOR * exact.length()
                ? Optional.of(new TextSpan(start, end))
                : Optional.empty();
    }
}
