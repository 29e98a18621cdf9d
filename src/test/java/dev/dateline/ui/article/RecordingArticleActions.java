package dev.dateline.ui.article;

import dev.dateline.article.TextSpan;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.ui.article.model.DisplayedNotes;

import java.util.List;

/// Records the requested actions as text.
record RecordingArticleActions(List<String> requests) implements ArticleActions {
    @Override
    public void openSpeaker(String name) {
        requests.add("speaker " + name);
    }

    @Override
    public void collectArticle(QuotedArticle article) {
        requests.add("article " + article.article().path());
    }

    @Override
    public void collectQuote(QuotedArticle article, int number) {
        requests.add("quote " + number);
    }

    @Override
    public void showInFolder(String path) {
        requests.add("file " + path);
    }

    @Override
    public void copyCitation(String citation) {
        requests.add("cite " + citation);
    }

    @Override
    public void toggleStar(QuotedArticle article) {
        requests.add("star");
    }

    @Override
    public void editTags(QuotedArticle article) {
        requests.add("tag");
    }

    @Override
    public void highlight(QuotedArticle article, TextSpan span) {
        requests.add("highlight " + span.in(article.article().text()));
    }

    @Override
    public void writeNote(QuotedArticle article, TextSpan span) {
        requests.add("note on “" + span.in(article.article().text()) + "”");
    }

    @Override
    public void editNote(QuotedArticle article, DisplayedNotes.Note note) {
        requests.add("edit " + note.key());
    }

    @Override
    public void removeNote(QuotedArticle article, DisplayedNotes.Note note) {
        requests.add("remove " + note.key());
    }

    @Override
    public void goBack() {
        requests.add("back");
    }

    @Override
    public void goForward() {
        requests.add("forward");
    }

    @Override
    public void nextArticle() {
        requests.add("next");
    }

    @Override
    public void previousArticle() {
        requests.add("previous");
    }

    @Override
    public void copyLink(QuotedArticle article, int quote) {
        requests.add("link " + quote);
    }

    @Override
    public void openReadingSettings() {
        requests.add("look");
    }

    @Override
    public void searchAroundDate(QuotedArticle article) {
        requests.add("around");
    }

    @Override
    public void searchRelated(QuotedArticle article) {
        requests.add("related");
    }

    @Override
    public void correctSpeaker() {
        requests.add("other speaker");
    }

    @Override
    public void rejectQuotation() {
        requests.add("not a quotation");
    }

    @Override
    public void linkSpeakers() {
        requests.add("same person");
    }

    @Override
    public void showQuoteReuse() {
        requests.add("printings");
    }

    @Override
    public void verifyQuotation() {
        requests.add("verify");
    }
}
