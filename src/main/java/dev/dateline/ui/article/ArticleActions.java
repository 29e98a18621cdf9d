package dev.dateline.ui.article;

import dev.dateline.quote.QuotedArticle;

/// What the reading pane asks of the window around it. Called on the FX thread.
public interface ArticleActions {
    /// A speaker was chosen, by the name that the article's quotations give.
    void openSpeaker(String name);

    void collectArticle(QuotedArticle article);

    /// One quotation is to be collected, by its place in the article, from 0.
    void collectQuote(QuotedArticle article, int number);

    /// The article's file is to be shown in its folder.
    ///
    /// @param path relative to the archive
    void showFile(String path);
}
