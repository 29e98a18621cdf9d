package dev.dateline.ui.shell;

import dev.dateline.quote.QuotedArticle;
import dev.dateline.search.Hit;
import dev.dateline.ui.article.ArticlePane;
import dev.dateline.ui.dossier.Collected;
import dev.dateline.ui.search.ResultList;
import dev.dateline.ui.shell.ReadingModel.Reading;

import java.util.List;
import java.util.Optional;

/// The articles that a command means: the selected rows of the list, unless that is one and another
/// article is read, to which one came from elsewhere; then that.
final class ChosenArticles {
    private final WindowModel model;
    private final ResultList results;
    private final ArticlePane article;
    private final NoteTaking notes;

    ChosenArticles(WindowModel model, ResultList results, ArticlePane article, NoteTaking notes) {
        this.model = model;
        this.results = results;
        this.article = article;
        this.notes = notes;
    }

    void star() {
        List<Hit> rows = rows();
        if (rows.isEmpty()) {
            article.star();
        } else {
            notes.star(rows);
        }
    }

    void tag() {
        List<Hit> rows = rows();
        if (rows.isEmpty()) {
            article.tag();
        } else {
            notes.tag(rows);
        }
    }

    /// Marks them as unread, or as read.
    void toggleRead() {
        List<Hit> rows = rows();
        if (rows.isEmpty()) {
            reading().ifPresent(notes::toggleRead);
        } else {
            notes.toggleRead(rows);
        }
    }

    void collect() {
        List<Hit> rows = rows();
        if (rows.isEmpty()) {
            article.collectArticle();
        } else {
            model.collect(rows.stream().map(Collected::of).toList());
        }
    }

    private List<Hit> rows() {
        return results.isLeft() ? List.of() : results.chosenAll();
    }

    private Optional<QuotedArticle> reading() {
        return Optional.ofNullable(model.reading().readingProperty().get()).map(Reading::article);
    }
}
