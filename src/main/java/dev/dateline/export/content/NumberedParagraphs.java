package dev.dateline.export.content;

import dev.dateline.article.Article;
import dev.dateline.article.Paragraph;
import dev.dateline.article.TextSpan;

import java.util.List;

/// The paragraphs of an article, numbered from 1 for citation. The headline and blank paragraphs
/// have no number.
public final class NumberedParagraphs {
    private final List<Paragraph> paragraphs;

    public NumberedParagraphs(Article article) {
        paragraphs = article.body().stream().filter(p -> !TextSanitizer.isBlank(p.raw())).toList();
    }

    /// Returns the numbered paragraphs in order. A paragraph's number is its index plus 1.
    public List<Paragraph> paragraphs() {
        return paragraphs;
    }

    /// Returns the number of the paragraph that contains `span`, or 0 if it is in the headline.
    public int numberOf(TextSpan span) {
        int low = 0;
        int high = paragraphs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (paragraphs.get(middle).start() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && paragraphs.get(low - 1).span().contains(span) ? low : 0;
    }
}
