package dev.dateline.index.store;

import dev.dateline.article.Article;

/// Extracts the part of an article's text that is searched: from the first paragraph to the last.
///
/// Header lines are left out. Offsets differ from those in the article's text by [#start] only.
public final class BodyText {
    private BodyText() {}

    /// Returns the offset of the body in the article's text.
    public static int start(Article article) {
        return article.paragraphs().isEmpty() ? 0 : article.paragraphs().getFirst().start();
    }

    public static String of(Article article) {
        return article.paragraphs().isEmpty()
                ? ""
                : article.text()
                        .substring(start(article), article.paragraphs().getLast().span().end());
    }
}
