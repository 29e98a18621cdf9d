package dev.dateline.notes;

import dev.dateline.article.TextSpan;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/// A stretch of an article's text that can be found again when the text around it has changed a
/// little: where it stood, its words, and what stood right before and after it (as in the W3C's Web
/// Annotation model, text position and text quote together).
public record TextAnchor(TextSpan span, String exact, String prefix, String suffix) {
    /// No stretch, but the article as a whole.
    public static final TextAnchor WHOLE_ARTICLE = new TextAnchor(new TextSpan(0, 0), "", "", "");

    private static final int CONTEXT_LENGTH = 32;

    /// How much context must be there to find words that have changed themselves by it, and how
    /// much longer they may have become.
    private static final int MIN_CONTEXT = 8;

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

    /// Where it stands in `text`: where it stood, if the same words are there; else where the same
    /// words stand in the most similar surroundings; else what now stands between its surroundings.
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

    /// How many characters of the surroundings are the same if the words stand at `start`.
    private int contextMatch(String text, int start) {
        int same = 0;
        while (same < Math.min(prefix.length(), start)
                && prefix.charAt(prefix.length() - 1 - same) == text.charAt(start - 1 - same)) {
            same++;
        }
        int end = start + exact.length();
        int behind = 0;
        while (behind < Math.min(suffix.length(), text.length() - end)
                && suffix.charAt(behind) == text.charAt(end + behind)) {
            behind++;
        }
        return same + behind;
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
