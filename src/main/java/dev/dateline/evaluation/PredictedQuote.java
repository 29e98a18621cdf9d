package dev.dateline.evaluation;

import dev.dateline.article.TextSpan;
import dev.dateline.gold.AnnotatorTokens;
import dev.dateline.quote.Quote;
import dev.dateline.quote.Speaker;

import java.util.ArrayList;
import java.util.List;

/// A quotation that quotation finding has found in a gold article.
///
/// @param speaker the speaker's name, or an empty string
/// @param mention the mention of the speaker, or an empty span
/// @param rule the [Quote#rule()]
record PredictedQuote(
        TextSpan span, String speaker, TextSpan mention, String rule, double confidence) {
    private static final TextSpan NO_MENTION = new TextSpan(0, 0);
    private static final String MARKS = "\"“”„‟″";

    static PredictedQuote of(Quote quote) {
        Speaker speaker = quote.speaker();
        return new PredictedQuote(
                quote.span(),
                speaker.name(),
                speaker.isNobody() ? NO_MENTION : speaker.mention().span(),
                quote.rule(),
                quote.confidence());
    }

    boolean hasSpeaker() {
        return !speaker.isBlank() || mention.length() > 0;
    }

    /// Splits the quotation at line ends and removes quotation marks and blanks around each part,
    /// as in gold data.
    List<PredictedQuote> splitByLine(String text) {
        var pieces = new ArrayList<PredictedQuote>();
        int start = span.start();
        for (String line : span.in(text).split("\n", -1)) {
            TextSpan trimmed = trimmed(text, start, start + line.length());
            if (trimmed.in(text).codePoints().anyMatch(AnnotatorTokens::isWordCharacter)) {
                pieces.add(new PredictedQuote(trimmed, speaker, mention, rule, confidence));
            }
            start += line.length() + 1;
        }
        return pieces;
    }

    private static TextSpan trimmed(String text, int from, int to) {
        TextSpan bare = blanksTrimmed(text, from, to);
        int start = bare.start();
        int end = bare.end();
        if (start < end && MARKS.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        if (end > start && MARKS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return blanksTrimmed(text, start, end);
    }

    private static TextSpan blanksTrimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && AnnotatorTokens.isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && AnnotatorTokens.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new TextSpan(start, end);
    }
}
