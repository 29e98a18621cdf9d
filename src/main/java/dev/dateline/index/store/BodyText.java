package dev.dateline.index.store;

import dev.dateline.article.Article;

/// The stretch of an article's text that is searched: from its first paragraph to the end of its
/// last, so that header lines are left out and offsets differ from the file's by one number only.
public final class BodyText {
    private BodyText() {}

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
