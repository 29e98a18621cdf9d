package dev.dateline.gold;

import dev.dateline.article.TextSpan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the mention of a quotation's speaker in an article, outside all quoted spans.
record MentionLocator(String text, List<TextSpan> quotedSpans) {
    private static final String NO_LETTER_BEFORE = "(?<!\\w)";
    private static final String NO_LETTER_AFTER = "(?!\\w)";

    MentionLocator {
        quotedSpans = List.copyOf(quotedSpans);
    }

    /// Returns the mention nearest to the quotation, on the side that the annotation line names.
    Optional<TextSpan> nearest(AnnotationLine line) {
        String words = NO_LETTER_BEFORE + Pattern.quote(line.mention()) + NO_LETTER_AFTER;
        return Pattern.compile(words, Pattern.UNICODE_CHARACTER_CLASS)
                .matcher(text)
                .results()
                .map(match -> new TextSpan(match.start(), match.end()))
                .filter(mention -> quotedSpans.stream().noneMatch(mention::overlaps))
                .filter(mention -> isOnSide(mention, line))
                .min(Comparator.comparingInt(mention -> distance(mention, line.span())));
    }

    private static boolean isOnSide(TextSpan mention, AnnotationLine line) {
        return switch (line.side()) {
            case BEFORE -> mention.end() <= line.span().start();
            case AFTER -> mention.start() >= line.span().end();
            case NEAREST -> true;
        };
    }

    private static int distance(TextSpan mention, TextSpan span) {
        return Math.max(span.start() - mention.end(), mention.start() - span.end());
    }
}
