package dev.dateline.ui.article;

import dev.dateline.article.TextSpan;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.ui.article.model.DisplayedNotes;

/// What the reading pane asks of the window around it. Called on the FX thread.
public interface ArticleActions {
    /// A speaker was chosen, by the name that the article's quotations give.
    void openSpeaker(String name);

    void collectArticle(QuotedArticle article);

    /// One quotation is to be collected, by its place in the article, from 0.
    void collectQuote(QuotedArticle article, int number);

    /// The star on the article is to be set, or taken away.
    void toggleStar(QuotedArticle article);

    /// The article's tags are to be changed.
    void editTags(QuotedArticle article);

    /// A passage is to be highlighted.
    ///
    /// @param span of [dev.dateline.article.Article#text()]
    void highlight(QuotedArticle article, TextSpan span);

    /// A note is to be written on a passage, or on the whole article if the span is empty.
    void writeNote(QuotedArticle article, TextSpan span);

    /// A highlight or note is to be changed.
    void editNote(QuotedArticle article, DisplayedNotes.Note remark);

    void removeNote(QuotedArticle article, DisplayedNotes.Note remark);

    /// What else was written around the article's day is to be shown.
    void searchAroundDate(QuotedArticle article);

    /// Articles on the same matter are to be shown.
    void searchRelated(QuotedArticle article);

    /// Somebody else said the quotation that is current.
    void correctSpeaker();

    /// The quotation that is current is none.
    void rejectQuotation();

    /// The speaker of the quotation that is current is another one too.
    void linkSpeakers();

    /// Where else the words of the quotation that is current are printed is to be shown.
    void showQuoteReuse();

    /// The file is to be read again for the quotation that is current.
    void verifyQuotation();

    /// The article that was read before.
    void goBack();

    /// The article that one came back from.
    void goForward();

    /// The article below in the list.
    void nextArticle();

    /// The article above in the list.
    void previousArticle();

    /// A link to the article, or to one of its quotations, is to be copied.
    ///
    /// @param quote its number, or -1
    void copyLink(QuotedArticle article, int quote);

    /// A citation is to be copied.
    void copyCitation(String citation);

    /// Size, face and colours are to be chosen.
    void openReadingSettings();

    /// The article's file is to be shown in its folder.
    ///
    /// @param path relative to the archive
    void showInFolder(String path);
}
