package dev.dateline.export.content;

import dev.dateline.article.Article;
import dev.dateline.article.Paragraph;
import dev.dateline.article.TextSpan;

import java.util.List;

/// An article's paragraphs as they are cited: by their numbers from 1, the headline and empty ones
/// not counted.
public final class NumberedParagraphs {
    private final List<Paragraph> paragraphs;

    public NumberedParagraphs(Article article) {
        paragraphs = article.body().stream().filter(p -> !TextSanitizer.isBlank(p.raw())).toList();
    }

    /// In order; the number of each is one more than its place.
    public List<Paragraph> paragraphs() {
        return paragraphs;
    }

    /// The number of the paragraph that holds `span`; 0 where it stands in the headline.
    public int numberOf(TextSpan span) {
        for (int i = 0; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).span().contains(span)) {
                return i + 1;
            }
        }
        return 0;
    }
}
