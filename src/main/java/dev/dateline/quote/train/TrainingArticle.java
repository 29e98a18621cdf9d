package dev.dateline.quote.train;

import dev.dateline.article.Article;
import dev.dateline.article.TextSpan;

import java.util.List;
import java.util.Optional;

/// An annotated article to train models on.
///
/// @param quotations the quotations with their speakers
/// @param undecidedSpans quoted spans that the annotators left open
public record TrainingArticle(
        Article article, List<Annotation> quotations, List<TextSpan> undecidedSpans) {
    /// Maximum distance between annotated and found offsets of a quoted span, in UTF-16 code units.
    ///
    /// Annotators may include a mark or a full stop.
    private static final int OFFSET_TOLERANCE = 2;

    public TrainingArticle {
        quotations = List.copyOf(quotations);
        undecidedSpans = List.copyOf(undecidedSpans);
    }

    /// An annotated quotation with the mentions of its speaker.
    ///
    /// @param span the quotation without its marks
    /// @param speakerHeads the heads of mentions of its speaker, any of which is right ("Hope
    ///   Hicks" in "spokeswoman Hope Hicks"); empty if there is nothing to learn from it
    public record Annotation(TextSpan span, List<TextSpan> speakerHeads) {
        public Annotation {
            speakerHeads = List.copyOf(speakerHeads);
        }
    }

    /// Returns the heads of all mentions annotated as the speaker of a quoted span, empty if none.
    List<TextSpan> speakerHeads(TextSpan span) {
        return quotationAt(span).map(Annotation::speakerHeads).orElse(List.of());
    }

    /// Returns whether a quoted span is a quotation, or empty if the annotators left it open.
    Optional<Boolean> isQuotation(TextSpan span) {
        if (quotationAt(span).isPresent()) {
            return Optional.of(true);
        }
        return undecidedSpans.stream().anyMatch(undecided -> matches(undecided, span))
                ? Optional.empty()
                : Optional.of(false);
    }

    private Optional<Annotation> quotationAt(TextSpan span) {
        return quotations.stream().filter(q -> matches(q.span(), span)).findFirst();
    }

    private static boolean matches(TextSpan annotated, TextSpan span) {
        return Math.abs(annotated.start() - span.start()) <= OFFSET_TOLERANCE
                && Math.abs(annotated.end() - span.end()) <= OFFSET_TOLERANCE;
    }
}
