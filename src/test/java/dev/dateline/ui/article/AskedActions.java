package dev.dateline.ui.article;

import dev.dateline.article.TextSpan;
import dev.dateline.quote.QuotedArticle;

import java.util.List;

/// Writes down what is asked for.
record AskedActions(List<String> asked) implements ArticleActions {
    @Override
    public void openSpeaker(String name) {
        asked.add("speaker " + name);
    }

    @Override
    public void collectArticle(QuotedArticle article) {
        asked.add("article " + article.article().path());
    }

    @Override
    public void collectQuote(QuotedArticle article, int number) {
        asked.add("quote " + number);
    }

    @Override
    public void showFile(String path) {
        asked.add("file " + path);
    }

    @Override
    public void cite(String citation) {
        asked.add("cite " + citation);
    }

    @Override
    public void star(QuotedArticle article) {
        asked.add("star");
    }

    @Override
    public void tag(QuotedArticle article) {
        asked.add("tag");
    }

    @Override
    public void highlight(QuotedArticle article, TextSpan span) {
        asked.add("highlight " + span.in(article.article().text()));
    }

    @Override
    public void remark(QuotedArticle article, TextSpan span) {
        asked.add("note on “" + span.in(article.article().text()) + "”");
    }

    @Override
    public void edit(QuotedArticle article, ReaderNotes.Remark remark) {
        asked.add("edit " + remark.key());
    }

    @Override
    public void remove(QuotedArticle article, ReaderNotes.Remark remark) {
        asked.add("remove " + remark.key());
    }

    @Override
    public void back() {
        asked.add("back");
    }

    @Override
    public void forward() {
        asked.add("forward");
    }

    @Override
    public void next() {
        asked.add("next");
    }

    @Override
    public void previous() {
        asked.add("previous");
    }

    @Override
    public void copyLink(QuotedArticle article, int quote) {
        asked.add("link " + quote);
    }

    @Override
    public void chooseLook() {
        asked.add("look");
    }

    @Override
    public void around(QuotedArticle article) {
        asked.add("around");
    }

    @Override
    public void related(QuotedArticle article) {
        asked.add("related");
    }

    @Override
    public void otherSpeaker() {
        asked.add("other speaker");
    }

    @Override
    public void notAQuotation() {
        asked.add("not a quotation");
    }

    @Override
    public void samePerson() {
        asked.add("same person");
    }

    @Override
    public void printings() {
        asked.add("printings");
    }

    @Override
    public void verify() {
        asked.add("verify");
    }
}
