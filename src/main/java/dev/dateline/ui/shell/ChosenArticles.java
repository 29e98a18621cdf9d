package dev.dateline.ui.shell;

import dev.dateline.notes.NotedArticle;
import dev.dateline.quote.QuotedArticle;
import dev.dateline.search.Hit;
import dev.dateline.ui.article.ArticlePane;
import dev.dateline.ui.dossier.Collected;
import dev.dateline.ui.quotes.RowArticle;
import dev.dateline.ui.search.ResultList;
import dev.dateline.ui.shell.ReadingModel.Reading;

import java.util.List;
import java.util.Optional;

/// The articles that a command means: that of the selected row where a list of statements has the
/// focus; else the selected rows of the list of articles, unless that is one and another article is
/// read, to which one came from elsewhere; then that.
final class ChosenArticles {
    private final WindowModel model;
    private final MiddleColumn middle;
    private final ResultList results;
    private final ArticlePane article;
    private final NoteTaking notes;

    ChosenArticles(
            WindowModel model,
            MiddleColumn middle,
            ResultList results,
            ArticlePane article,
            NoteTaking notes) {
        this.model = model;
        this.middle = middle;
        this.results = results;
        this.article = article;
        this.notes = notes;
    }

    void star() {
        List<NotedArticle> chosen = chosen();
        if (chosen.isEmpty()) {
            article.star();
        } else {
            notes.star(chosen);
        }
    }

    void tag() {
        List<NotedArticle> chosen = chosen();
        if (chosen.isEmpty()) {
            article.tag();
        } else {
            notes.tag(chosen);
        }
    }

    /// Marks them as unread, or as read.
    void toggleRead() {
        List<NotedArticle> chosen = chosen();
        if (chosen.isEmpty()) {
            reading().map(notes::noted).map(List::of).ifPresent(notes::toggleRead);
        } else {
            notes.toggleRead(chosen);
        }
    }

    void collect() {
        Optional<RowArticle> statement = middle.chosenArticle();
        List<Hit> rows = rows();
        if (statement.isPresent()) {
            RowArticle row = statement.get();
            model.collect(Collected.article(row.path(), row.headline(), row.date(), row.source()));
        } else if (rows.isEmpty()) {
            article.collectArticle();
        } else {
            model.collect(rows.stream().map(Collected::of).toList());
        }
    }

    private List<NotedArticle> chosen() {
        return middle.chosenArticle()
                .map(row -> List.of(notes.noted(row.id(), row.path())))
                .orElseGet(() ->
                        rows().stream().map(hit -> notes.noted(hit.id(), hit.path())).toList());
    }

    private List<Hit> rows() {
        return results.isLeft() ? List.of() : results.chosenAll();
    }

    private Optional<QuotedArticle> reading() {
        return Optional.ofNullable(model.reading().readingProperty().get()).map(Reading::article);
    }
}
