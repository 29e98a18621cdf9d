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
        for (int i = 0; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).span().contains(span)) {
                return i + 1;
            }
        }
        return 0;
    }
}
