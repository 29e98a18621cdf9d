package dev.dateline.ui.shell;

import dev.dateline.search.Hit;
import dev.dateline.ui.article.ArticlePane;
import dev.dateline.ui.dossier.Collected;
import dev.dateline.ui.search.ResultList;

import java.util.List;

/// The articles that a command means: the selected rows of the list, or else the one that is read.
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
        List<Hit> rows = results.chosenAll();
        if (rows.isEmpty()) {
            article.star();
        } else {
            notes.star(rows);
        }
    }

    void tag() {
        List<Hit> rows = results.chosenAll();
        if (rows.isEmpty()) {
            article.tag();
        } else {
            notes.tag(rows);
        }
    }

    /// Marks the selected rows as unread, or as read.
    void toggleRead() {
        notes.toggleRead(results.chosenAll());
    }

    void collect() {
        List<Hit> rows = results.chosenAll();
        if (rows.isEmpty()) {
            article.collectArticle();
        } else {
            model.collect(rows.stream().map(Collected::of).toList());
        }
    }
}
