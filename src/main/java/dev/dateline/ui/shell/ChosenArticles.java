package dev.dateline.ui.shell;

import dev.dateline.message.Messages;
import dev.dateline.notes.NotedArticle;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.search.Hit;
import dev.dateline.ui.article.ArticlePane;
import dev.dateline.ui.dossier.DossierEntry;
import dev.dateline.ui.fx.key.KeystrokeBuffer;
import dev.dateline.ui.quotes.StatementArticle;
import dev.dateline.ui.search.ResultList;
import dev.dateline.ui.shell.ReadingModel.Reading;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The articles that a command means: that of the selected row where a list of statements or the
/// dossier has the focus; else the selected rows of the list of articles, unless that is one and
/// another article is read, to which one came from elsewhere; then that.
final class ChosenArticles {
    /// Articles at once: more take seconds, and nobody means so many one by one.
    private static final int MOST = 5_000;

    private final WindowModel model;
    private final MiddleColumn middle;
    private final ResultList results;
    private final ArticlePane article;
    private final NoteTaking notes;
    private final ItemArticles articles;

    ChosenArticles(
            WindowModel model,
            MiddleColumn middle,
            ResultList results,
            ArticlePane article,
            NoteTaking notes,
            KeystrokeBuffer keys) {
        this.model = model;
        this.middle = middle;
        this.results = results;
        this.article = article;
        this.notes = notes;
        articles = new ItemArticles(model, keys);
    }

    void star() {
        use(notes::star, article::toggleStar);
    }

    void tag() {
        use(notes::tag, article::editTags);
    }

    /// Marks them as unread, or as read.
    void toggleRead() {
        use(
                notes::toggleRead,
                () -> reading().map(notes::noted).map(List::of).ifPresent(notes::toggleRead));
    }

    /// Of a dossier's entry it is not known which article it is before that is read.
    private void use(Consumer<List<NotedArticle>> chosen, Runnable otherwise) {
        Optional<StatementArticle> statement = middle.chosenArticle();
        if (statement.isPresent()) {
            chosen.accept(List.of(notes.noted(statement.get().id(), statement.get().path())));
        } else if (middle.chosenItem().isPresent()) {
            articles.read(middle.chosenItem().get(), it -> chosen.accept(List.of(notes.noted(it))));
        } else {
            rows(
                    hits ->
                            chosen.accept(
                                    hits.stream()
                                            .map(hit -> notes.noted(hit.id(), hit.path()))
                                            .toList()),
                    otherwise);
        }
    }

    /// Collects the selected quotation or the articles.
    void collect() {
        Optional<DossierEntry> chosen = middle.chosenToCollect().or(this::articleOfRow);
        if (chosen.isPresent()) {
            model.collect(chosen.get());
        } else {
            rows(
                    hits -> model.collect(hits.stream().map(DossierEntry::of).toList()),
                    article::collectArticle);
        }
    }

    private Optional<DossierEntry> articleOfRow() {
        return middle.chosenArticle()
                .map(row ->
                        DossierEntry.ofArticle(
                                row.path(), row.headline(), row.date(), row.source()));
    }

    private void rows(Consumer<List<Hit>> chosen, Runnable otherwise) {
        if (results.isOtherArticleOpen() || results.selectedCount() == 0) {
            otherwise.run();
        } else if (results.selectedCount() > MOST) {
            model.say(Messages.of("keep.too-many", results.selectedCount(), MOST));
        } else {
            results.fetchSelected(chosen);
        }
    }

    private Optional<QuotedArticle> reading() {
        return Optional.ofNullable(model.reading().readingProperty().get()).map(Reading::article);
    }
}
