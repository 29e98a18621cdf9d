package dev.dateline.quote.train;

import dev.dateline.article.Article;
import dev.dateline.article.TextSpan;

import java.util.List;
import java.util.Optional;

/// An article and what people found in it: its quotations with their speakers, and stretches of
/// which they left it open what they are. To learn from.
public record TrainingArticle(
        Article article, List<Annotation> quotations, List<TextSpan> undecidedSpans) {
    public TrainingArticle {
        quotations = List.copyOf(quotations);
        undecidedSpans = List.copyOf(undecidedSpans);
    }

    /// A quotation without its marks, and where the text names its speaker: any of several heads
    /// ("Hope Hicks" in "spokeswoman Hope Hicks"), none where there is nothing to learn from it.
    public record Annotation(TextSpan span, List<TextSpan> speakerHeads) {
        public Annotation {
            speakerHeads = List.copyOf(speakerHeads);
        }
    }

    /// Annotators include a mark, or a full stop behind it, or not.
    private static final int OFFSET_TOLERANCE = 2;

    Optional<Annotation> quotationAt(TextSpan stretch) {
        return quotations.stream().filter(q -> matches(q.span(), stretch)).findFirst();
    }

    boolean isUndecided(TextSpan stretch) {
        return undecidedSpans.stream().anyMatch(span -> matches(span, stretch));
    }

    private static boolean matches(TextSpan annotated, TextSpan stretch) {
        return Math.abs(annotated.start() - stretch.start()) <= OFFSET_TOLERANCE
                && Math.abs(annotated.end() - stretch.end()) <= OFFSET_TOLERANCE;
    }
}
