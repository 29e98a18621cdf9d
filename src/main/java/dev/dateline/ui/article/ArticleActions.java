package dev.dateline.ui.article;

import dev.dateline.article.TextSpan;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.ui.article.model.DisplayedNotes;

/// Actions that the user starts in the reading pane and the window carries out. The target
/// quotation overlaps the selection or, if nothing is selected, is the current one. Called on the
/// FX thread.
public interface ArticleActions {
    /// Opens the view of a speaker, given by the name that the article's quotations use.
    void openSpeaker(String name);

    /// Adds the article to the dossier.
    void collectArticle(QuotedArticle article);

    /// Adds a quotation, given by its number from 0, to the dossier.
    void collectQuote(QuotedArticle article, int number);

    /// Adds or removes the star of the article.
    void toggleStar(QuotedArticle article);

    /// Lets the user change the tags of the article.
    void editTags(QuotedArticle article);

    /// Highlights a passage.
    ///
    /// @param span of [dev.dateline.article.Article#text()]
    void highlight(QuotedArticle article, TextSpan span);

    /// Lets the user write a note on a passage, or on the article if the span is empty.
    void writeNote(QuotedArticle article, TextSpan span);

    /// Lets the user change the text of a highlight or note.
    void editNote(QuotedArticle article, DisplayedNotes.Note note);

    /// Removes a highlight or note.
    void removeNote(QuotedArticle article, DisplayedNotes.Note note);

    /// Searches for articles dated up to three days before or after the article.
    void searchAroundDate(QuotedArticle article);

    /// Searches for similar articles.
    void searchRelated(QuotedArticle article);

    /// Lets the user correct the speaker of the target quotation.
    void correctSpeaker();

    /// Marks the target quotation as not a quotation.
    void rejectQuotation();

    /// Lets the user merge the speaker of the target quotation with another name.
    void linkSpeakers();

    /// Shows the articles that repeat the target quotation.
    void showQuoteReuse();

    /// Verifies the target quotation against the article file.
    void verifyQuotation();

    /// Opens the previous article of the navigation history.
    void goBack();

    /// Opens the next article of the navigation history.
    void goForward();

    /// Opens the next article of the result list.
    void nextArticle();

    /// Opens the previous article of the result list.
    void previousArticle();

    /// Puts a link to the article or to one of its quotations on the clipboard.
    ///
    /// @param quote the number of the quotation, or -1
    void copyLink(QuotedArticle article, int quote);

    /// Puts a citation on the clipboard.
    void copyCitation(String citation);

    /// Opens the settings for the font and colours of the reading pane.
    void openReadingSettings();

    /// Shows the article's file in its folder.
    ///
    /// @param path relative to the archive
    void showInFolder(String path);
}
